-- 公报: a published issue is frozen; a correction is the next version

create table bulletin (
  id bigint generated always as identity primary key,
  kind text not null,
  period text not null,
  office_id bigint references office (id),
  year integer not null,
  issue integer not null,
  version integer not null,
  from_on date not null,
  to_on date not null,
  figures jsonb not null,
  paper jsonb not null,
  hash text not null,
  corrections jsonb not null default '[]',
  reason text,
  published_by bigint not null references person (id),
  published_at timestamptz not null,
  unique (kind, year, issue, version)
);
