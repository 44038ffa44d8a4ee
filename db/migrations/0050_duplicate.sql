-- 重复件: what two complaints have in common, proposals, and joinings

create table likeness (
  matter_id bigint primary key references matter (id),
  kind text not null,
  received_on date not null,
  operator_id bigint,
  operator_key text not null default '',
  home_key text not null default ''
);
comment on table likeness is 'one row for each matter that was compared; never of a report (Order 121 arts. 35, 37)';
comment on column likeness.operator_key is 'the name of the operator without place, legal form and branch: 力行健身';
comment on column likeness.home_key is 'a hash of the complainant''s address as written: to count, not to read';
create index likeness_operator_key on likeness (operator_key, matter_id) where operator_key <> '';
create index likeness_operator on likeness (operator_id, matter_id) where operator_id is not null;
create index likeness_home on likeness (home_key) where home_key <> '';
create index likeness_received on likeness (received_on, matter_id);

create table likeness_band (
  band integer not null,
  matter_id bigint not null references matter (id),
  primary key (band, matter_id)
);
comment on table likeness_band is 'weighted MinHash of the words, in bands: texts that share a band are worth comparing';
create index likeness_band_matter on likeness_band (matter_id);

create table likely_duplicate (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  other_id bigint not null references matter (id),
  score integer not null check (score between 0 and 100),
  evidence jsonb not null,
  found_on date not null,
  found_by text not null check (found_by in ('registration', 'daily')),
  state text not null default 'open' check (state in ('open', 'joined', 'different')),
  decided_by bigint references person (id),
  decided_on date,
  reason text,
  unique (matter_id, other_id),
  check (matter_id > other_id)
);
comment on table likely_duplicate is 'proposals; a person decides. matter_id came in later than other_id';
create index likely_duplicate_open on likely_duplicate (score desc, id desc) where state = 'open';
create index likely_duplicate_other on likely_duplicate (other_id);

create table joining (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  lead_id bigint not null references matter (id),
  joined_by bigint references person (id),
  joined_on date not null,
  joined_at timestamptz not null,
  reason text not null,
  parted_by bigint references person (id),
  parted_on date,
  parted_reason text,
  check (matter_id <> lead_id)
);
create unique index joining_now on joining (matter_id) where parted_on is null;
create index joining_lead on joining (lead_id) where parted_on is null;

create view joined_fact as select matter_id, lead_id from joining where parted_on is null;
comment on view joined_fact is 'duplicate: what goes under another number and is counted with it, once';
