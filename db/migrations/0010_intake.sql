-- 登记

create table draft (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  kind text not null,
  content jsonb not null,
  saved_at timestamptz not null
);
create index draft_person on draft (person_id, saved_at);

create table import_run (
  id bigint generated always as identity primary key,
  person_id bigint references person (id),
  file_name text not null,
  kind text not null,
  profile text,
  dry_run boolean not null,
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  rows integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  problem text,
  rejects_file text,
  source_file text,
  started_at timestamptz not null,
  finished_at timestamptz
);
