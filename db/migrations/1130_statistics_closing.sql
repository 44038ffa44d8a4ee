-- Which events close a complaint, told once: the views, the trigger, the index and the queries of counted.ts ask here. Simple
-- and immutable, so that PostgreSQL writes it into the query and finds the index by it. Another event that closes: the next
-- version of this function, and figure_standing and closing_line summed anew.
create function closes_complaint(name text) returns boolean language sql immutable parallel safe as
  $$ select name in ('complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr') $$;
comment on function closes_complaint is 'statistics: the events that close a complaint';

create or replace view closing_line as
select e.matter_id, e.on_day as day, c.outcome, c.recovered_amount_fen, c.punitive_damages_fen, c.advance_paid_fen
from event e join complaint c on c.matter_id = e.matter_id
where closes_complaint(e.name) and not exists (
  select from event b where b.matter_id = e.matter_id and b.id < e.id
    and closes_complaint(b.name));

create or replace view figure_standing as
select 'complaints-pending' as name, m.id as matter_id, m.received_on as since,
    case when m.closed_on is null and m.state <> 'follow-up' then null
      when m.open and m.state = 'follow-up' then c.day + greatest(0, m.received_on - c.day)
      else greatest(least(m.closed_on, c.day), m.received_on) end as until
  from matter m left join lateral (select min(e.on_day) as day from event e where e.matter_id = m.id
    and closes_complaint(e.name)) c on true
  where m.kind = 'complaint'
union all
select k.name, k.matter_id, lower(run), upper(run) from (
  select case when name in ('ordinary-target', 'difficult-target') then 'complaints-overdue-target'
      when name = 'odr' then 'odr-overdue' else 'complaints-overdue' end as name, matter_id,
    range_agg(daterange(due_on, least(stopped_on, paused_on))) as runs
  from clock
  where name in ('acceptance', 'mediation', 'termination-notice', 'jurisdiction-dispute', 'ordinary-target', 'difficult-target', 'odr')
    and (least(stopped_on, paused_on) is null or least(stopped_on, paused_on) > due_on)
  group by 1, 2) k, unnest(k.runs) as run;

drop index event_closing;
create index event_closing on event (matter_id, id) where closes_complaint(name);

drop trigger figure_event on event;
create trigger figure_event before insert on event for each row
  when (new.name in ('complaint.accept', 'complaint.refuse', 'complaint.settle', 'complaint.terminate', 'complaint.withdraw')
    or closes_complaint(new.name))
  execute function figure_touched();
