-- 群体性投诉: one group, handled once, everybody told

create table mass_group (
  matter_id bigint primary key references matter (id),
  operator_id bigint references operator (id),
  operator_name text not null,
  operator_key text not null default '',
  problem_class text not null,
  first_on date not null,
  last_on date not null,
  tier integer not null,
  found_by text not null check (found_by in ('registration', 'daily', 'person', 'history')),
  evidence jsonb not null default '{}',
  summary text,
  settled boolean,
  persons integer check (persons >= 0),
  disputed_fen bigint check (disputed_fen >= 0),
  recovered_fen bigint check (recovered_fen >= 0)
);
comment on column mass_group.persons is 'with disputed_fen and recovered_fen: as signed at the closing; before, they are counted from the members';
create index mass_group_problem on mass_group (problem_class, last_on);

create table mass_member (
  group_id bigint not null references mass_group (matter_id),
  matter_id bigint not null references matter (id),
  how text not null check (how in ('register', 'uscc', 'name', 'text', 'person')),
  likeness real,
  written_name text not null default '',
  included_on date not null,
  included_by bigint references person (id),
  excluded_on date,
  excluded_by bigint references person (id),
  excluded_reason text,
  primary key (group_id, matter_id)
);
comment on column mass_member.how is 'by what it belongs to the group: the register, the credit code, a like name, a like text, or a person said so';
comment on column mass_member.written_name is 'the operator as this complainant wrote it';
create unique index mass_member_now on mass_member (matter_id) where excluded_on is null;

create view mass_fact as select matter_id, settled, persons, recovered_fen from mass_group;
comment on view mass_fact is 'mass: outcome and sums of a group, nobody''s name';
