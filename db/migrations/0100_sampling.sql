-- 抽检: plans with their shares, draws that anybody can repeat, batches from the shop to the end, samplers and test bodies.

create table sampling_plan (
  matter_id bigint primary key references matter (id),
  year integer not null check (year between 2000 and 2100),
  title text not null,
  supplement_of bigint references sampling_plan (matter_id),
  target integer not null check (target > 0),
  budget_fen bigint not null default 0 check (budget_fen >= 0),
  targeted_percent integer not null default 50 check (targeted_percent between 0 and 100),
  approved_on date,
  remark text
);
comment on table sampling_plan is 'the year''s plan, or a supplement to one';

create table sampling_share (
  id bigint generated always as identity primary key,
  plan_id bigint not null references sampling_plan (matter_id),
  office_id bigint not null references office (id),
  class text not null,
  target integer not null check (target > 0),
  unique (plan_id, office_id, class)
);

create table sampling_body (
  id bigint generated always as identity primary key,
  name text not null unique,
  cma text,
  valid_until date,
  draws boolean not null default false,
  tests boolean not null default true,
  active boolean not null default true,
  check (draws or tests)
);
comment on table sampling_body is '抽样机构 and 承检机构; one that does both never tests what it drew';

create table sampling_sampler (
  id bigint generated always as identity primary key,
  body_id bigint not null references sampling_body (id),
  name text not null,
  certificate text,
  active boolean not null default true,
  unique (body_id, name)
);

create table sampling_conflict (
  person_id bigint not null references person (id),
  operator_id bigint not null references operator (id),
  reason text not null,
  said_on date not null,
  primary key (person_id, operator_id)
);
comment on table sampling_conflict is 'an officer with an interest in an operator is never sent there';

create table sampling_superior (
  operator_id bigint not null references operator (id),
  class text not null,
  year integer not null,
  by_whom text not null,
  said_on date not null,
  primary key (operator_id, class, year)
);
comment on table sampling_superior is 'sampled by a superior: not sampled again in that year (Product Quality Law art. 15)';

create table sampling_draw (
  id bigint generated always as identity primary key,
  plan_id bigint not null references sampling_plan (matter_id),
  office_id bigint not null references office (id),
  class text not null,
  drawn_on date not null,
  drawn_by bigint references person (id),
  drawn_by_name text not null,
  seed text not null,
  wanted integer not null check (wanted > 0),
  targeted_percent integer not null,
  again_because text,
  population jsonb not null,
  officers jsonb not null,
  result jsonb not null,
  reasons jsonb not null,
  fingerprint text not null
);
comment on column sampling_draw.population is 'who could be drawn, with weights: what a replay reads; reasons stay apart and in the house';
create index sampling_draw_plan on sampling_draw (plan_id, id);

create table sampling_batch (
  matter_id bigint primary key references matter (id),
  plan_id bigint references sampling_plan (matter_id),
  draw_id bigint references sampling_draw (id),
  campaign_id bigint references matter (id),
  mode text not null check (mode in ('random', 'targeted', 'complaint', 'campaign', 'elsewhere')),
  class text not null,
  operator_id bigint references operator (id),
  operator_name text not null,
  operator_address text,
  officer_ids bigint[] not null default '{}',
  sampler_ids bigint[] not null default '{}',
  sampling_number text unique,
  sample_name text,
  spec text,
  trademark text,
  made_on text,
  batch_number text,
  producer_name text,
  producer_address text,
  standard text,
  quantity numeric check (quantity > 0),
  backup_quantity numeric check (backup_quantity >= 0),
  unit text,
  backup_kept_by text check (backup_kept_by in ('seller', 'office', 'body')),
  price_fen bigint check (price_fen >= 0),
  stock_fen bigint check (stock_fen >= 0),
  place text,
  sampled_on date,
  sampled_at timestamptz,
  device_at timestamptz,
  clock_off_seconds integer,
  client_id uuid unique,
  body_id bigint references sampling_body (id),
  sent_on date,
  tested_on date,
  report_number text,
  reported_on date,
  result text check (result in ('conforming', 'nonconforming')),
  result_on date,
  items jsonb not null default '[]',
  seller_served_on date,
  producer_served_on date,
  objected_on date,
  objected_by text check (objected_by in ('seller', 'producer')),
  retest_body_id bigint references sampling_body (id),
  retest_report text,
  confirmed_on date,
  stop_sale_on date,
  stop_sale_quantity numeric check (stop_sale_quantity >= 0),
  correction_on date,
  reinspected_on date,
  announced_on date,
  published_on date,
  lead_id bigint references matter (id),
  remark text,
  check ((result is null) = (result_on is null))
);
create index sampling_batch_plan on sampling_batch (plan_id) where plan_id is not null;
create index sampling_batch_operator on sampling_batch (operator_id) where operator_id is not null;
create index sampling_batch_campaign on sampling_batch (campaign_id) where campaign_id is not null;
create index sampling_batch_sampled on sampling_batch (sampled_on) where sampled_on is not null;
create index sampling_batch_result on sampling_batch (result_on) where result_on is not null;
comment on column sampling_batch.clock_off_seconds is 'how far the device''s clock was off when it sent the sheet: sampled_at is set right by it, device_at as it said';

-- A result is the last word: conforming at the retest is conforming.
create view sampling_fact as
select b.matter_id, b.plan_id, b.campaign_id, b.mode, b.class, m.state, b.sampled_on, b.result_on, b.confirmed_on,
  b.published_on, b.stop_sale_on, b.correction_on, b.lead_id is not null as led,
  case when m.state = 'overturned' then 'conforming' else b.result end as result, b.result as first_result
from sampling_batch b join matter m on m.id = b.matter_id;
comment on view sampling_fact is 'sampling: batches without anybody''s name';

create view sampling_plan_fact as
select p.matter_id, p.year, p.supplement_of, p.target, p.approved_on from sampling_plan p;
comment on view sampling_plan_fact is 'sampling: plans and their targets';
