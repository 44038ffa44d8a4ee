-- 经营主体名录: what trade, whether licensed, which names went before; and who may be one and the same.

alter table operator add column trade text[] not null default '{}';
alter table operator add column licence text not null default 'licensed'
  check (licence in ('licensed', 'unlicensed', 'revoked', 'cancelled'));
alter table operator add column licence_on date;
alter table operator add column merged_into bigint references operator (id);
alter table operator add column near_school boolean not null default false;
comment on column operator.trade is 'classes of goods it deals in (law/sampling.classes.ts): what campaigns and draws ask for';
comment on column operator.near_school is 'within 300 m of a school, as the office says';
create index operator_trade on operator using gin (trade);
create index operator_merged on operator (merged_into) where merged_into is not null;

create table operator_likeness (
  id bigint generated always as identity primary key,
  operator_id bigint not null references operator (id),
  other_id bigint not null references operator (id),
  why text not null check (why in ('name-address', 'name', 'former-name', 'phone-name')),
  found_on date not null,
  decided text check (decided in ('merged', 'different')),
  decided_by text,
  decided_on date,
  unique (operator_id, other_id),
  check (operator_id < other_id)
);
comment on table operator_likeness is 'proposed by the import of a register; a person says whether they are one';
create index operator_likeness_open on operator_likeness (id) where decided is null;
