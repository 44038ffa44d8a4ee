-- 分送学习: which words, places and classes ended where.

create table dispatch_lesson (
  id bigint generated always as identity primary key,
  matter_id bigint unique references matter (id),
  place text[] not null,
  about text[] not null,
  rule_office_id bigint references office (id),
  rule_sure real,
  office_id bigint references office (id),
  department text,
  back bigint[] not null default '{}',
  on_day date not null,
  counted jsonb,
  changed boolean not null default true
);
comment on table dispatch_lesson is 'one matter and where it ended; tokens are of what was said first, for that is what the next one will look like when it comes in';
comment on column dispatch_lesson.back is 'offices that sent it back to the centre';
comment on column dispatch_lesson.counted is 'what of it stands in dispatch_token now: taken out again when the matter ends elsewhere';
create index dispatch_lesson_changed on dispatch_lesson (id) where changed;

create table dispatch_token (
  scope text not null check (scope in ('office', 'department')),
  token text not null,
  seen jsonb not null,
  primary key (scope, token)
);
comment on column dispatch_token.seen is '{destination: [ended there, sent back from there]}';

create table dispatch_ended (
  scope text not null,
  destination text not null,
  matters integer not null,
  tokens bigint not null,
  primary key (scope, destination)
);

create table dispatch_measured (
  scope text not null check (scope in ('rule', 'office', 'department', 'here')),
  bin smallint not null,
  judged integer not null,
  rightly integer not null,
  primary key (scope, bin)
);
comment on table dispatch_measured is 'every matter is judged before it is learned from: of those with that score, how many were right. A score is shown as this share';
