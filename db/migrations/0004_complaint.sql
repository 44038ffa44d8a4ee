-- 投诉

create table joint_complaint (
  id bigint generated always as identity primary key,
  operator_id bigint not null references operator (id),
  dispute text not null,
  representatives jsonb not null default '[]',
  created_at timestamptz not null
);
comment on table joint_complaint is '共同投诉 (Order 121 art. 12): two or more complainants, one dispute, one operator; up to two representatives elected in writing';

create table complaint (
  matter_id bigint primary key references matter (id),
  consumer_id bigint not null references consumer (id),
  operator_id bigint references operator (id),
  respondent_name text not null,
  respondent_uscc text,
  respondent_address text,
  respondent_area_code text references area (code),
  respondent_phone text,
  respondent_contact text,
  platform_id bigint references operator (id),
  published_address_reachable boolean,
  sale_mode text not null default 'shop' check (sale_mode in ('shop', 'online', 'tv-phone-post', 'other')),
  order_number text,
  goods_class text not null,
  goods_name text,
  brand text,
  model text,
  problem_class text not null,
  nature_class text,
  claims text[] not null default '{}',
  facts text not null,
  purchased_on date,
  disputed_on date,
  disputed_amount_fen bigint check (disputed_amount_fen >= 0),
  claimed_amount_fen bigint check (claimed_amount_fen >= 0),
  agreement_amount_fen bigint check (agreement_amount_fen >= 0),
  recovered_amount_fen bigint check (recovered_amount_fen >= 0),
  recovered_reason text,
  punitive_damages_fen bigint check (punitive_damages_fen >= 0),
  advance_paid_fen bigint check (advance_paid_fen >= 0),
  difficult boolean not null default false,
  consent_publication boolean not null default false,
  consent_delegation boolean not null default false,
  wants_odr boolean not null default false,
  agent jsonb,
  notice_channel text not null default 'portal' check (notice_channel in ('portal', 'sms', 'email', 'post')),
  tracking_code_hash text,
  joint_id bigint references joint_complaint (id),
  law text not null,
  outcome text,
  ground text,
  rating integer check (rating between 1 and 4),
  rating_remark text,
  rated_at timestamptz,
  confirmed_at timestamptz,
  returns integer not null default 0,
  check (recovered_amount_fen is null or agreement_amount_fen is null
    or recovered_amount_fen <= agreement_amount_fen or recovered_reason is not null)
);
comment on column complaint.law is 'the act in force on the day of receipt; the legal section may change it with a reason';
comment on column complaint.outcome is 'settled | terminated | refused | withdrawn | odr-settled: set once, when the step is taken';
create index complaint_consumer on complaint (consumer_id);
create index complaint_operator on complaint (operator_id);
create index complaint_joint on complaint (joint_id) where joint_id is not null;
