-- 导入

alter table import_run
  add column problems jsonb not null default '[]',
  add column seen jsonb,
  add column total integer,
  add column repeated integer not null default 0,
  add column cancel_asked boolean not null default false,
  add column beat_at timestamptz;
comment on column import_run.problems is 'the first hundred rows that could not be taken: {row, field, problem: {zh, en}}';
comment on column import_run.seen is 'what was recognised: format, encoding, profile, which header was taken for which field';
comment on column import_run.repeated is 'rows whose number stands again further down: the later row counts; they are among the unchanged';
comment on column import_run.beat_at is 'written every second while it runs: a run without a beat for a minute was killed and is begun again';
create index import_run_person on import_run (person_id, id);

create table complaint_source (
  matter_id bigint primary key references complaint (matter_id),
  said jsonb not null
);
comment on table complaint_source is 'of an imported complaint: a fingerprint of what its source said last, group by group. A group is written again only when the source says something new and nobody here has changed it since';
comment on column consumer.phone is 'empty where a table that was imported does not give it or masks it; such a person is never taken for another';
