-- 扫黑除恶线索: a ledger of its own. The row in matter carries a number and a state and not one word of the clue.

create table clue (
  matter_id bigint primary key references matter (id),
  name text not null,
  type text not null check (type in ('bullying', 'forced-trade', 'extortion', 'obstruction', 'fraud', 'pyramid', 'competition')),
  unit_id bigint not null references office (id),
  found_on date not null,
  people text not null default '',
  facts text not null,
  remark text not null default '',
  registered_on date not null,
  registered_by bigint references person (id),
  -- The appeal it came from: known here and nowhere on that appeal.
  from_matter_id bigint references matter (id),
  organ text,
  sign_by bigint references person (id),
  opinion text,
  letter_number text unique,
  letter_blocks jsonb,
  approved_on date,
  handed_on date,
  receipt_number text,
  received_by text,
  answer text check (answer in ('confirmed', 'unfounded', 'investigating')),
  answer_number text,
  answer_content text,
  answered_on date
);
create index clue_registered on clue (registered_on);
create index clue_from on clue (from_matter_id) where from_matter_id is not null;

create table clue_reader (
  matter_id bigint not null references matter (id),
  person_id bigint not null references person (id),
  role text not null check (role in ('clue', 'head')),
  why text not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (matter_id, person_id)
);
comment on table clue_reader is 'need-to-know: whoever is not named here does not know that the clue exists; a name counts while the person holds that role';

create table clue_serial (year integer primary key, next integer not null default 1);

create table clue_lexicon (
  version integer primary key,
  content jsonb not null,
  note text not null,
  by_id bigint references person (id),
  by_name text not null,
  on_day date not null,
  at timestamptz not null
);

create table clue_look (
  matter_id bigint primary key references matter (id),
  version integer not null,
  on_day date not null
);
comment on table clue_look is 'which appeals were looked at with which version of the lexicon';

create table clue_proposal (
  id bigint generated always as identity primary key,
  matter_id bigint not null unique references matter (id),
  type text not null,
  reasons jsonb not null,
  version integer not null,
  found_on date not null,
  found_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'registered', 'dropped')),
  decided_by text,
  decided_on date,
  decision text,
  clue_id bigint references clue (matter_id)
);
create index clue_proposal_open on clue_proposal (found_on) where state = 'open';

create table clue_export (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  person_name text not null,
  at timestamptz not null,
  on_day date not null,
  format text not null,
  asked text not null,
  rows integer not null
);

create view clue_fact as
select registered_on, handed_on, case when answer in ('confirmed', 'unfounded') then answered_on end as answered_on from clue;
comment on view clue_fact is 'clue: three days and nothing by which a clue could be told from another';

-- What statistics and bulletins read knows no clue.
create or replace view matter_fact as
select m.id as matter_id, m.kind, m.state, m.number, m.office_id, o.code as office, coalesce(u.code, o.code) as unit,
  m.channel, m.source = 'national' as national, m.received_on, m.closed_on, m.open
from matter m
join office o on o.id = m.office_id
left join office u on u.id = o.county_id
where m.kind <> 'clue';
create or replace view event_fact as
select id, matter_id, name, on_day, facts ->> 'level' as level from event
where matter_id is not null and name not like 'clue.%';
