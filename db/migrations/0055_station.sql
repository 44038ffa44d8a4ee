-- 12315消费维权服务站: the register, its tenants and inspections, and the disputes settled at a counter.

create table station_chain (
  id bigint generated always as identity primary key,
  name text not null unique,
  kind text not null check (kind in ('telecom', 'supermarket', 'other'))
);
comment on table station_chain is 'a firm with several stations of its own (电信和大型商超企业)';

create table station (
  matter_id bigint primary key references matter (id),
  office_id bigint not null unique references office (id),
  name text not null,
  host_kind text not null check (host_kind in ('mall', 'supermarket', 'market', 'enterprise', 'scenic-spot')),
  host_id bigint not null references operator (id),
  chain_id bigint references station_chain (id),
  level text not null check (level in ('province', 'city')),
  area_code text not null references area (code),
  place text not null,
  room text,
  phone text not null,
  hours text not null,
  plaque text unique,
  opened_on date,
  closed_on date
);
comment on column station.office_id is 'the station as an office: its keepers sign in there and see what is its own';
create index station_chain_id on station (chain_id) where chain_id is not null;

create table station_level (
  matter_id bigint not null references station (matter_id),
  from_on date not null,
  level text not null check (level in ('province', 'city')),
  reason text not null,
  primary key (matter_id, from_on)
);
comment on table station_level is 'up and down with its day: a figure of March counts the stations that were provincial in March';

create table station_tenant (
  id bigint generated always as identity primary key,
  station_id bigint not null references station (matter_id),
  operator_id bigint not null references operator (id),
  stall text,
  contact text,
  phone text,
  left_on date,
  unique (station_id, operator_id)
);

create table station_inspection (
  id bigint generated always as identity primary key,
  station_id bigint not null references station (matter_id),
  on_day date not null,
  by_id bigint,
  by_name text not null,
  remark text
);
create index station_inspection_station on station_inspection (station_id, on_day);

create table station_inspection_item (
  id bigint generated always as identity primary key,
  inspection_id bigint not null references station_inspection (id),
  item text not null,
  there boolean not null,
  unique (inspection_id, item)
);

create table station_verdict (
  station_id bigint not null references station (matter_id),
  year integer not null,
  verdict text not null check (verdict in ('excellent', 'good', 'pass', 'fail')),
  remark text,
  by_name text not null,
  on_day date not null,
  primary key (station_id, year)
);

create table station_case (
  matter_id bigint primary key references matter (id),
  station_id bigint not null references station (matter_id),
  consumer_id bigint not null references consumer (id),
  operator_id bigint references operator (id),
  respondent_name text not null,
  stall text,
  goods_class text not null,
  goods_name text,
  problem_class text not null,
  claims text[] not null default '{}',
  facts text,
  amount_fen bigint check (amount_fen >= 0),
  first_asked text not null check (first_asked in ('seller', 'manager', 'station')),
  first_answer text not null check (first_answer in ('took', 'handed-on', 'refused')),
  first_reason text,
  agreement text,
  recovered_fen bigint check (recovered_fen >= 0),
  performed_at_once boolean,
  ended_on date,
  complaint_id bigint unique references matter (id),
  code_hash text,
  rating text check (rating in ('very-satisfied', 'satisfied', 'fair', 'dissatisfied')),
  rating_by text check (rating_by in ('consumer', 'call')),
  rating_remark text,
  rated_on date,
  check (first_answer = 'took' or first_reason is not null),
  check ((rating is null) = (rated_on is null))
);
comment on column station_case.first_answer is '首问: took it up, handed it on or pushed it away; the last two only with a reason';
create index station_case_station on station_case (station_id, matter_id);
create index station_case_operator on station_case (operator_id) where operator_id is not null;
create index station_case_ended on station_case (ended_on) where ended_on is not null;
create index station_case_rated on station_case (rated_on) where rated_on is not null;

create view station_fact as
select s.matter_id as station_id, s.office_id, s.host_kind, c.kind as chain_kind, s.opened_on, s.closed_on
from station s left join station_chain c on c.id = s.chain_id;
comment on view station_fact is 'station: what figures may read of the register';

create view station_level_fact as select matter_id as station_id, from_on, level from station_level;
comment on view station_level_fact is 'station: which level from which day';

create view station_case_fact as
select c.matter_id, c.station_id, m.received_on, m.state, c.ended_on, c.recovered_fen, c.rating, c.rated_on, l.level
from station_case c
join matter m on m.id = c.matter_id
left join lateral (
  select level from station_level v where v.matter_id = c.station_id and v.from_on <= m.received_on
  order by v.from_on desc limit 1) l on true;
comment on view station_case_fact is 'station: disputes with the level their station had on the day they were brought, nobody''s name';

create view station_equipment_fact as
select i.id, i.inspection_id, n.station_id, n.on_day, i.there from station_inspection_item i join station_inspection n on n.id = i.inspection_id;
comment on view station_equipment_fact is 'station: what inspections looked for and whether it was there';

create function station_rates(first_day date, last_day date, now_day date)
returns table (station_id bigint, looked bigint, there bigint, due bigint, on_time bigint, ended bigint, settled bigint,
  rated bigint, pleased bigint, cases bigint, recovered_fen bigint)
language sql stable as $$
  select s.matter_id, coalesce(e.looked, 0), coalesce(e.there, 0), coalesce(k.due, 0), coalesce(k.on_time, 0),
    coalesce(c.ended, 0), coalesce(c.settled, 0), coalesce(c.rated, 0), coalesce(c.pleased, 0), coalesce(c.cases, 0),
    coalesce(c.recovered_fen, 0)
  from station s
  left join lateral (
    select count(*) as looked, count(*) filter (where i.there) as there from station_inspection_item i
    where i.inspection_id = (select n.id from station_inspection n where n.station_id = s.matter_id
      and n.on_day between first_day and last_day order by n.on_day desc, n.id desc limit 1)) e on true
  left join (
    select c.station_id, count(*) as due, count(*) filter (where k.stopped_on <= k.due_on) as on_time
    from clock k join station_case c on c.matter_id = k.matter_id
    where k.name = 'answer' and k.due_on between first_day and last_day and (k.stopped_on is not null or k.due_on < now_day)
    group by c.station_id) k on k.station_id = s.matter_id
  left join (
    select f.station_id,
      count(*) filter (where f.ended_on between first_day and last_day and f.state in ('settled', 'handed-over')) as ended,
      count(*) filter (where f.ended_on between first_day and last_day and f.state = 'settled') as settled,
      count(*) filter (where f.rated_on between first_day and last_day) as rated,
      count(*) filter (where f.rated_on between first_day and last_day and f.rating in ('very-satisfied', 'satisfied')) as pleased,
      count(*) filter (where f.received_on between first_day and last_day) as cases,
      sum(f.recovered_fen) filter (where f.ended_on between first_day and last_day and f.state = 'settled') as recovered_fen
    from (select c.station_id, c.ended_on, c.recovered_fen, c.rating, c.rated_on, m.received_on, m.state
      from station_case c join matter m on m.id = c.matter_id) f
    where f.received_on between first_day and last_day or f.ended_on between first_day and last_day
      or f.rated_on between first_day and last_day
    group by f.station_id) c on c.station_id = s.matter_id
$$;
comment on function station_rates is 'station: what the four rates are made of, in a span of days; screens and figures count the same';
