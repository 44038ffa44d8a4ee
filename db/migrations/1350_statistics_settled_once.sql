-- A complaint taken up again (重办) may be settled anew: it is one complaint settled, on the day of its first agreement.
-- And what ran out with an ODR enterprise is counted by the day on which it ran out (counted.ts), no longer as it stands.
select figure_touch(matter_id) from event where name = 'complaint.settle' and matter_id is not null
  group by matter_id having count(*) > 1;

create or replace view figure_line as
select 'complaints-received' as name, id as matter_id, id as key, received_on as day, 1::bigint as amount, true as hit
  from matter where kind = 'complaint' and state <> 'dropped'
union all select 'reports-received', id, id, received_on, 1::bigint, true from matter where kind = 'report' and state not in ('draft', 'dropped')
union all select 'consultations-received', id, id, received_on, 1::bigint, true from matter where kind = 'consultation' and state <> 'dropped'
union all select 'complaints-accepted', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.accept' and matter_id is not null
union all select 'complaints-refused', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.refuse' and matter_id is not null
union all select 'complaints-settled', e.matter_id, e.id, e.on_day, 1::bigint, true from event e
  where e.name = 'complaint.settle' and e.matter_id is not null and not exists (
    select from event b where b.matter_id = e.matter_id and b.id < e.id and b.name = 'complaint.settle')
union all select 'complaints-terminated', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.terminate' and matter_id is not null
union all select 'complaints-withdrawn', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.withdraw' and matter_id is not null
union all select n.name, c.matter_id, c.matter_id, c.day, n.amount, n.hit from closing_line c, lateral (values
    ('complaints-closed', 1::bigint, true),
    ('mediation-success-rate', 1, coalesce(c.outcome = 'settled', false)),
    ('recovered-amount', c.recovered_amount_fen, true),
    ('double-compensations', case when c.punitive_damages_fen > 0 then 1 end, true),
    ('double-compensation-amount', c.punitive_damages_fen, true),
    ('advance-paid-amount', c.advance_paid_fen, true)) n (name, amount, hit)
  where n.amount > 0;

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
      else 'complaints-overdue' end as name, matter_id,
    range_agg(daterange(due_on, least(stopped_on, paused_on))) as runs
  from clock
  where name in ('acceptance', 'mediation', 'termination-notice', 'jurisdiction-dispute', 'ordinary-target', 'difficult-target')
    and (least(stopped_on, paused_on) is null or least(stopped_on, paused_on) > due_on)
  group by 1, 2) k, unnest(k.runs) as run;

delete from figure_day where name = 'odr-overdue';
delete from figure_before where name = 'odr-overdue';
