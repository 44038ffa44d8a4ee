-- Each line under its own name: whoever asks for one name reads that one, and no closing of other figures beside it.
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
union all select 'complaints-closed', matter_id, matter_id, day, 1::bigint, true from closing_line
union all select 'mediation-success-rate', matter_id, matter_id, day, 1::bigint, coalesce(outcome = 'settled', false) from closing_line
union all select 'recovered-amount', matter_id, matter_id, day, recovered_amount_fen, true from closing_line where recovered_amount_fen > 0
union all select 'double-compensations', matter_id, matter_id, day, 1::bigint, true from closing_line where punitive_damages_fen > 0
union all select 'double-compensation-amount', matter_id, matter_id, day, punitive_damages_fen, true from closing_line where punitive_damages_fen > 0
union all select 'advance-paid-amount', matter_id, matter_id, day, advance_paid_fen, true from closing_line where advance_paid_fen > 0;
