-- A lead still in draft is no report yet: it is counted from the moment its verification begins, on the day it was found.
-- What the sums hold of the drafts is noted first, as of every matter that changes.
select figure_touch(id) from matter where kind = 'report' and state = 'draft';

create or replace view figure_line as
select 'complaints-received' as name, id as matter_id, id as key, received_on as day, 1::bigint as amount, true as hit
  from matter where kind = 'complaint' and state <> 'dropped'
union all select 'reports-received', id, id, received_on, 1::bigint, true from matter where kind = 'report' and state not in ('draft', 'dropped')
union all select 'consultations-received', id, id, received_on, 1::bigint, true from matter where kind = 'consultation' and state <> 'dropped'
union all select 'complaints-accepted', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.accept' and matter_id is not null
union all select 'complaints-refused', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.refuse' and matter_id is not null
union all select 'complaints-settled', matter_id, id, on_day, 1::bigint, true from event where name = 'complaint.settle' and matter_id is not null
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
drop trigger figure_matter_changed on matter;
create trigger figure_matter_changed before update on matter for each row
  when ((old.kind, old.office_id, old.received_on, old.source, old.closed_on, old.open, old.state in ('draft', 'dropped'), old.state = 'follow-up')
    is distinct from (new.kind, new.office_id, new.received_on, new.source, new.closed_on, new.open, new.state in ('draft', 'dropped'), new.state = 'follow-up'))
  execute function figure_matter_touched();
