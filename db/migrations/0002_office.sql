-- 机构与人员

create table office (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  name_en text not null,
  kind text not null check (kind in ('bureau', 'centre', 'county', 'sub-office', 'station', 'odr')),
  parent_id bigint references office (id),
  county_id bigint references office (id),
  letter_prefix text not null,
  address text not null,
  phone text not null
);
comment on column office.county_id is 'the county bureau it belongs to (itself for a county bureau): the 单位 of every table';
alter table matter add foreign key (office_id) references office (id);

create table area (
  code text primary key,
  name text not null,
  level text not null check (level in ('city', 'county', 'street')),
  parent_code text references area (code),
  office_id bigint references office (id)
);
comment on column area.office_id is 'the office competent for this area: a street may have its own 市场监管所, else the county bureau';

create table person (
  id bigint generated always as identity primary key,
  account text not null unique,
  name text not null,
  office_id bigint not null references office (id),
  roles text[] not null,
  password_hash text not null,
  active boolean not null default true,
  failures integer not null default 0,
  locked_until timestamptz
);
alter table matter add foreign key (handler_id) references person (id);

create table session (
  token_hash text primary key,
  person_id bigint references person (id),
  matter_id bigint references matter (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  check ((person_id is null) <> (matter_id is null))
);
comment on table session is 'staff sessions (person) and citizens who showed number and code (matter)';

create table api_key (
  key_hash text primary key,
  person_id bigint not null references person (id),
  label text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);

create table saved_view (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  name text not null,
  query text not null,
  unique (person_id, name)
);

create table reminder (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  matter_id bigint references matter (id),
  name text not null,
  facts jsonb not null default '{}',
  on_day date not null,
  at timestamptz not null,
  read_at timestamptz,
  once text unique
);
comment on column reminder.once is 'what makes it unique: a clock warns once per tier';
create index reminder_unread on reminder (person_id, id) where read_at is null;
