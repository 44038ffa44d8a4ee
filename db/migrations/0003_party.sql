-- 当事人

create table consumer (
  id bigint generated always as identity primary key,
  name text not null,
  phone text not null,
  phone_other text,
  address text,
  email text,
  id_kind text,
  id_number text,
  gender text,
  age_band text,
  identity_verified text,
  created_at timestamptz not null
);
create index consumer_phone on consumer (phone);
create index consumer_phone_other on consumer (phone_other) where phone_other is not null;

create table operator (
  id bigint generated always as identity primary key,
  uscc text unique,
  name text not null,
  short_name text,
  former_names text[] not null default '{}',
  kind text not null default 'enterprise',
  industry text,
  address text,
  area_code text references area (code),
  domicile text,
  domicile_area_code text references area (code),
  phone text,
  contact text,
  platform boolean not null default false,
  odr boolean not null default false,
  status text not null default 'open',
  initials text not null default '',
  words tsvector
);
create index operator_name on operator (name text_pattern_ops);
create index operator_initials on operator (initials text_pattern_ops);
create index operator_words on operator using gin (words);
create index operator_area on operator (area_code);
