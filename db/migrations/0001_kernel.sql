-- A matter goes through a procedure, under clocks, leaving events.

create sequence matter_number;

create table matter (
  id bigint generated always as identity primary key,
  kind text not null,
  number text not null unique,
  state text not null,
  open boolean not null default true,
  office_id bigint not null,
  handler_id bigint,
  received_on date not null,
  received_at timestamptz not null,
  channel text not null,
  source text not null default 'own',
  source_number text,
  subject text not null,
  respondent text not null default '',
  due_on date,
  due_clock text,
  due_provisional boolean not null default false,
  closed_on date,
  version integer not null default 1,
  words tsvector,
  unique (source, source_number)
);
comment on column matter.source_number is 'number under which the source platform knows it: an import is idempotent by (source, source_number)';
comment on column matter.due_on is 'the earliest due day of its running clocks; written by kernel/clock alone, so that a desk is one index scan';
create index matter_desk on matter (office_id, due_on, id) where open;
create index matter_desk_all on matter (due_on, id) where open;
create index matter_desk_handler on matter (handler_id, due_on, id) where open;
create index matter_received on matter (received_on, kind, office_id);
create index matter_closed on matter (closed_on) where closed_on is not null;
create index matter_words on matter using gin (words) with (fastupdate = off);

create table clock (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  name text not null,
  binding text not null check (binding in ('statute', 'service-norm')),
  started_on date not null,
  amount integer not null check (amount > 0),
  unit text not null,
  act text not null,
  article text not null,
  due_on date not null,
  provisional boolean not null default false,
  paused_on date,
  stopped_on date,
  check (stopped_on is null or stopped_on >= started_on)
);
create unique index clock_running on clock (matter_id, name) where stopped_on is null;
create index clock_matter on clock (matter_id);
create index clock_due on clock (due_on) where stopped_on is null;
create index clock_provisional on clock (matter_id) where provisional and stopped_on is null;

create table clock_pause (
  clock_id bigint not null references clock (id),
  from_on date not null,
  to_on date not null,
  reason text not null,
  primary key (clock_id, from_on),
  check (to_on >= from_on)
);

create table event (
  id bigint generated always as identity primary key,
  matter_id bigint references matter (id),
  name text not null,
  actor_id bigint,
  actor_name text not null,
  actor_kind text not null check (actor_kind in ('staff', 'citizen', 'system')),
  office_id bigint,
  at timestamptz not null,
  on_day date not null,
  facts jsonb not null default '{}'
);
create index event_matter on event (matter_id, id);
create index event_day on event (on_day, name);

create table calendar_notice (
  id bigint generated always as identity primary key,
  year integer not null,
  title text not null,
  number text,
  url text,
  days jsonb not null,
  entered_by bigint not null,
  entered_at timestamptz not null
);
comment on table calendar_notice is 'a State Council notice entered in the staff app; the newest of a year overrides law/calendar';

create table setting (
  key text primary key,
  value jsonb not null,
  changed_by bigint,
  changed_at timestamptz not null
);

create table replay (
  key text not null,
  actor text not null,
  request text not null,
  status integer not null,
  reply jsonb,
  at timestamptz not null default now(),
  primary key (key, actor)
);
comment on table replay is 'answers already given to requests with an Idempotency-Key, written in the transaction of the request';
