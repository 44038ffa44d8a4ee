-- 12345工单: what the city's hotline sends, how it went to and fro, and what is said back to it.

create table hotline_source (
  key text primary key,
  name text not null,
  person_id bigint not null unique references person (id),
  endpoint text,
  inbound_secret text,
  outbound_secret text,
  active boolean not null default true,
  changed_by bigint,
  changed_at timestamptz not null
);
comment on table hotline_source is 'a city system that sends orders: the account whose API key it uses, where our messages go, and both signing secrets, sealed';

create table hotline_limit (
  id bigint generated always as identity primary key,
  source text not null references hotline_source (key),
  category text not null,
  name text not null,
  amount integer not null check (amount between 1 and 366),
  unit text not null check (unit in ('working-day', 'calendar-day')),
  from_on date not null,
  reason text not null,
  entered_by bigint not null references person (id),
  entered_at timestamptz not null
);
comment on table hotline_limit is 'limits by source, each from a day on; the last entered of those in force on the day of receipt holds. Without a row law/workorder.limits.ts holds';
create index hotline_limit_source on hotline_limit (source, category, name, from_on, id);

create table work_order (
  matter_id bigint primary key references matter (id),
  source text not null references hotline_source (key),
  source_number text not null,
  round integer not null default 1,
  fingerprint text not null,
  asks text not null,
  urgent boolean not null default false,
  secret boolean not null default false,
  title text not null,
  content text not null,
  caller_name text not null,
  caller_phone text not null default '',
  caller_address text,
  respondent_name text,
  respondent_address text,
  area_code text,
  operator_id bigint references operator (id),
  goods_class text,
  problem_class text,
  due_there_on date,
  suggestion jsonb not null default '{}',
  sure real not null default 0,
  belongs_here real not null default 0,
  returns integer not null default 0,
  ruled boolean not null default false,
  refused_by_hotline boolean not null default false,
  urges integer not null default 0,
  reworks integer not null default 0,
  converted_to bigint references matter (id),
  converted_code text,
  result text,
  reply text,
  satisfied boolean,
  unique (source, source_number)
);
comment on column work_order.round is 'which time 12345 sent it: a returned order may come again under the same number';
comment on column work_order.fingerprint is 'of the content as received: the same delivery twice is a duplicate, the same number with other words is an error';
comment on column work_order.secret is 'the caller asked for secrecy, or reports a violation: no search finds the caller by telephone';
comment on column work_order.converted_code is 'query code of what it became, sealed, until it was written back';
create index work_order_caller on work_order (caller_phone);
create index work_order_converted on work_order (converted_to) where converted_to is not null;

create table order_return (
  id bigint generated always as identity primary key,
  matter_id bigint not null references work_order (matter_id),
  storey text not null check (storey in ('centre', 'hotline')),
  from_office_id bigint not null references office (id),
  code text not null,
  rule text not null,
  reason text not null,
  proposed_office_id bigint references office (id),
  proposed_elsewhere text,
  proposed_by bigint references person (id),
  proposed_on date not null,
  signed_by bigint references person (id),
  signed_on date,
  outcome text check (outcome in ('declined', 'accepted', 'refused')),
  outcome_reason text,
  outcome_on date
);
comment on table order_return is 'every return of an order: the coded reason, the rule used, the destination proposed, who signed, and what became of it';
create index order_return_matter on order_return (matter_id, id);

create table hotline_message (
  id uuid primary key,
  matter_id bigint not null references work_order (matter_id),
  source text not null references hotline_source (key),
  type text not null,
  payload jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'told')),
  attempts integer not null default 0,
  last_at timestamptz,
  last_status integer,
  last_answer text,
  made_at timestamptz not null,
  mended_by bigint references person (id),
  mended_how text
);
comment on table hotline_message is 'what we say to 12345: retried by the queue, listed when it fails (工单回填失败列表), mended by hand; its id is the webhook-id of every attempt';
create index hotline_message_matter on hotline_message (matter_id);
create index hotline_message_failed on hotline_message (made_at) where state = 'failed';

create table hotline_received (
  source text not null references hotline_source (key),
  message_id text not null,
  content text not null,
  at timestamptz not null,
  primary key (source, message_id)
);
comment on table hotline_received is 'webhook-ids taken from 12345, with a hash of their content: a message that comes again does nothing';

create view workorder_fact as
select w.matter_id, w.source, w.asks, w.returns, w.reworks, w.satisfied, w.converted_to is not null as converted from work_order w;
comment on view workorder_fact is 'workorder: how an order went, nobody''s name';
