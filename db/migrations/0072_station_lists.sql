-- Which firm a station belongs to: a firm with several stations is counted once. And the rates of a few stations without
-- counting those of all: the register, a station's page and its counter ask for some of them.

create view station_chain_fact as
select s.matter_id as station_id, c.id as chain_id, c.kind, s.opened_on, s.closed_on
from station s join station_chain c on c.id = s.chain_id;
comment on view station_chain_fact is 'station: whose stations stand where';

-- The last day on which something happened to a dispute; an open one has none yet.
create index station_case_last on station_case (station_id, coalesce(greatest(ended_on, rated_on), '9999-12-31'::date));

create or replace function station_rates(first_day date, last_day date, now_day date)
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
  left join lateral (
    select count(*) as due, count(*) filter (where k.stopped_on <= k.due_on) as on_time
    from station_case c join clock k on k.matter_id = c.matter_id
    -- What ended a month before the span was due before it: its clock is not looked for.
    where c.station_id = s.matter_id and coalesce(greatest(c.ended_on, c.rated_on), '9999-12-31'::date) >= first_day - 30
      and k.name = 'answer' and k.due_on between first_day and last_day
      and (k.stopped_on is not null or k.due_on < now_day)) k on true
  left join lateral (
    select
      count(*) filter (where c.ended_on between first_day and last_day and m.state in ('settled', 'handed-over')) as ended,
      count(*) filter (where c.ended_on between first_day and last_day and m.state = 'settled') as settled,
      count(*) filter (where c.rated_on between first_day and last_day) as rated,
      count(*) filter (where c.rated_on between first_day and last_day and c.rating in ('very-satisfied', 'satisfied')) as pleased,
      count(*) filter (where m.received_on between first_day and last_day) as cases,
      sum(c.recovered_fen) filter (where c.ended_on between first_day and last_day and m.state = 'settled') as recovered_fen
    from station_case c join matter m on m.id = c.matter_id
    where c.station_id = s.matter_id and coalesce(greatest(c.ended_on, c.rated_on), '9999-12-31'::date) >= first_day) c on true
$$;
