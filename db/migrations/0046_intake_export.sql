-- 导出

create table export_run (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  scope_office_id bigint references office (id),
  platform text not null check (platform in ('hotline', 'national')),
  format text not null check (format in ('xlsx', 'csv')),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  office_id bigint references office (id),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  rows integer not null default 0,
  total integer,
  counts jsonb,
  problem text,
  file text,
  downloads integer not null default 0,
  cancel_asked boolean not null default false,
  beat_at timestamptz,
  started_at timestamptz not null,
  finished_at timestamptz
);
comment on column export_run.scope_office_id is 'whose matters the exporter could see: null for the whole city. The file is for those who may see as much';
comment on column export_run.file is 'name of the kept file; null once it was dropped, after thirty days';
create index export_run_person on export_run (person_id, id);
