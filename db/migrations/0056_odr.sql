-- ODR企业: who applied with what, and which complaints each was offered.

create table odr_enterprise (
  matter_id bigint primary key references matter (id),
  operator_id bigint not null references operator (id),
  office_id bigint unique references office (id),
  place text not null,
  contact text not null,
  phone text not null,
  system text not null,
  conditions text[] not null,
  papers text[] not null,
  brought_by text not null check (brought_by in ('application', 'recommendation')),
  approved_on date,
  exited_on date,
  exit_reason text,
  exit_evidence text
);
create unique index odr_enterprise_once on odr_enterprise (operator_id) where exited_on is null and approved_on is not null;
comment on column odr_enterprise.office_id is 'the enterprise as an office: its people sign in there and see what they were offered';

create table odr_offer (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  enterprise_id bigint not null references odr_enterprise (matter_id),
  offered_on date not null,
  ended_on date,
  outcome text check (outcome in ('settled', 'returned', 'withdrawn')),
  late boolean,
  check ((ended_on is null) = (outcome is null))
);
create unique index odr_offer_running on odr_offer (matter_id) where ended_on is null;
create index odr_offer_enterprise on odr_offer (enterprise_id, id desc);

create view odr_enterprise_fact as
select matter_id, approved_on, exited_on from odr_enterprise;
comment on view odr_enterprise_fact is 'odr: since when and until when on the list';
