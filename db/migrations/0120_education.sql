-- 消费教育引导: tips and warnings with every version of them and how often they were opened; events from the plan to their cost.

create table advisory (
  matter_id bigint primary key references matter (id),
  kind text not null check (kind in ('tip', 'warning')),
  goods_class text,
  problem_class text,
  hot_spot_key text unique,
  hot_spot jsonb,
  latest integer not null default 1,
  in_force integer,
  published_on date,
  changed_on date,
  valid_to date,
  withdrawn_on date,
  withdrawn_because text,
  check ((hot_spot_key is null) = (hot_spot is null)),
  check ((withdrawn_on is null) = (withdrawn_because is null))
);
comment on column advisory.hot_spot is 'the figures it was drafted from, as they stood then; the way to their records is in it';
comment on column advisory.in_force is 'the version that citizens read; null before it was published';
create index advisory_published on advisory (published_on) where published_on is not null;

create table advisory_version (
  advisory_id bigint not null references advisory (matter_id),
  version integer not null check (version > 0),
  title text not null,
  summary text not null,
  body text not null,
  advice text not null,
  basis jsonb not null default '[]',
  naming text,
  note text,
  writer text not null,
  written_at timestamptz not null,
  approver text,
  approved_at timestamptz,
  approved_on date,
  primary key (advisory_id, version)
);
comment on column advisory_version.naming is 'why the operator behind the hot spot is named; without it the name does not stand in the text';
comment on column advisory_version.note is 'of a correction: what was wrong; citizens read it';

create table advisory_read (
  advisory_id bigint not null references advisory (matter_id),
  on_day date not null,
  way text not null check (way in ('page', 'docx')),
  count integer not null default 1,
  primary key (advisory_id, on_day, way)
);
comment on table advisory_read is 'how often it was opened, and nothing of who opened it';

create table education_event (
  matter_id bigint primary key references matter (id),
  kind text not null check (kind in ('march15', 'lecture', 'school', 'community', 'business', 'media')),
  title text not null,
  planned_on date not null,
  place text not null,
  area_code text references area (code),
  audience text not null,
  plan text not null,
  partner text,
  expected integer check (expected >= 0),
  budget_fen bigint not null default 0 check (budget_fen >= 0),
  announced boolean not null default true,
  held_on date,
  attendance integer check (attendance >= 0),
  leaflets integer check (leaflets >= 0),
  consultations integer check (consultations >= 0),
  online_reach integer check (online_reach >= 0),
  went text,
  cost_fen bigint check (cost_fen >= 0),
  cost_note text,
  summary text,
  closed_on date,
  check ((held_on is null) = (attendance is null)),
  check (closed_on is null or (held_on is not null and cost_fen is not null))
);
comment on column education_event.announced is 'before it is held citizens read of it on the portal';
create index education_event_planned on education_event (planned_on);
create index education_event_held on education_event (held_on) where held_on is not null;

create view advisory_fact as
select a.matter_id, a.kind, a.published_on, a.withdrawn_on, a.hot_spot_key is not null as from_figures from advisory a;
comment on view advisory_fact is 'education: what was published and when';
create view advisory_read_fact as select advisory_id, on_day, sum(count)::bigint as count from advisory_read group by 1, 2;
comment on view advisory_read_fact is 'education: how often tips and warnings were opened';
create view education_event_fact as
select e.matter_id, e.kind, e.held_on, e.attendance, e.leaflets, e.consultations, e.online_reach, e.closed_on, e.cost_fen
from education_event e;
comment on view education_event_fact is 'education: events held, whom they reached and what they cost';
