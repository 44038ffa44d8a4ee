-- 知识库: articles, every version of them, the words they are found by, and whether they answered it

create table article (
  matter_id bigint primary key references matter (id),
  owner_id bigint references person (id),
  review_on date not null,
  topic text not null,
  goods_class text,
  problem_class text,
  public boolean not null default true,
  latest integer not null default 1,
  in_force integer,
  proposed_from bigint references matter (id)
);
comment on column article.in_force is 'the version that is shown and searched; null while none is (draft, withdrawn)';
create index article_review on article (review_on) where in_force is not null;
create index article_owner on article (owner_id);
create index article_proposed on article (proposed_from) where proposed_from is not null;

create table article_version (
  article_id bigint not null references article (matter_id),
  version integer not null check (version > 0),
  question text not null,
  answer text not null,
  plain text,
  keywords text not null default '',
  basis jsonb not null default '[]',
  topic text not null,
  goods_class text,
  problem_class text,
  public boolean not null default true,
  note text,
  written_by bigint references person (id),
  writer text not null,
  written_at timestamptz not null,
  approver text,
  approved_at timestamptz,
  primary key (article_id, version)
);
comment on column article_version.plain is 'for citizens, where the answer itself is too much in the words of the law';

create table article_word (
  word text not null,
  article_id bigint not null references article (matter_id),
  weight real not null,
  primary key (word, article_id)
) with (autovacuum_vacuum_scale_factor = 0.05);
comment on table article_word is 'the words of the version in force: question and keywords weigh more than the answer';
create index article_word_article on article_word (article_id);

create table article_use (
  id bigint generated always as identity primary key,
  article_id bigint not null references article (matter_id),
  version integer not null,
  by_kind text not null check (by_kind in ('staff', 'citizen')),
  answered boolean not null,
  helped boolean,
  remark text,
  at timestamptz not null,
  on_day date not null
);
comment on column article_use.answered is 'true: a consultation was answered with it; false: only said whether it helped';
create index article_use_article on article_use (article_id, on_day);
