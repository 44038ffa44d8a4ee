-- 考核: schemes never change once written, rounds keep the version they were scored with.

create table appraisal_scheme (
  id bigint generated always as identity primary key,
  of text not null check (of in ('bureau', 'staff')),
  version integer not null,
  content jsonb not null,
  created_by bigint references person (id),
  created_at timestamptz not null,
  unique (of, version)
);

create table appraisal (
  matter_id bigint primary key references matter (id),
  scheme_id bigint not null references appraisal_scheme (id),
  period text not null,
  pool_fen bigint check (pool_fen > 0),
  counted_at timestamptz,
  object_until date,
  seal text,
  definitions jsonb
);
comment on column appraisal.seal is 'sha256 over scheme, definitions, scores and shares as signed';

create table appraisal_score (
  id bigint generated always as identity primary key,
  appraisal_id bigint not null references appraisal (matter_id),
  office_id bigint references office (id),
  person_id bigint references person (id),
  name text not null,
  group_label text not null,
  lines jsonb not null,
  score integer,
  place integer,
  cases integer not null,
  share_fen bigint check (share_fen >= 0),
  check ((office_id is null) <> (person_id is null)),
  unique (appraisal_id, office_id, person_id)
);
comment on column appraisal_score.score is 'hundredths of a point';
create index appraisal_score_person on appraisal_score (person_id) where person_id is not null;

create table appraisal_mark (
  score_id bigint not null references appraisal_score (id) on delete cascade,
  item text not null,
  points integer not null check (points >= 0),
  reason text not null,
  evidence uuid references attachment (id),
  by_id bigint references person (id),
  by_name text not null,
  at timestamptz not null,
  primary key (score_id, item)
);

create table appraisal_objection (
  id bigint generated always as identity primary key,
  score_id bigint not null references appraisal_score (id),
  item text not null,
  words text not null,
  by_id bigint not null references person (id),
  by_name text not null,
  at timestamptz not null,
  answer text,
  upheld boolean,
  points integer,
  answered_by bigint references person (id),
  answered_name text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (points is null or upheld)
);
create unique index appraisal_objection_open on appraisal_objection (score_id, item) where answered_at is null;
