-- 统计: what statistics and bulletin may read of other modules, as views owned by those modules, and the indexes behind them.

create view matter_fact as
select m.id as matter_id, m.kind, m.state, m.number, m.office_id, o.code as office, coalesce(u.code, o.code) as unit,
  m.channel, m.source = 'national' as national, m.received_on, m.closed_on, m.open
from matter m
join office o on o.id = m.office_id
left join office u on u.id = o.county_id;
comment on view matter_fact is 'kernel: the matter without anything personal; unit is the county bureau, or the office itself where it belongs to none';

create view event_fact as select id, matter_id, name, on_day, facts ->> 'level' as level from event where matter_id is not null;
comment on view event_fact is 'kernel: what happened to a matter on which day';

create view clock_fact as
select id, matter_id, name, binding, started_on, due_on, paused_on, stopped_on from clock;
comment on view clock_fact is 'kernel: limits and how they ended';

create view complaint_fact as
select matter_id, goods_class, problem_class, outcome, difficult, recovered_amount_fen, punitive_damages_fen, advance_paid_fen
from complaint;
comment on view complaint_fact is 'complaint: classes, outcome and money, nobody''s name';

create view letter_fact as select id, matter_id, form, issued_on, served_on from letter;
comment on view letter_fact is 'letter: issued and served';

create view operator_fact as select id, odr from operator;
comment on view operator_fact is 'party: which operators settle complaints online themselves';

create index event_name_day on event (name, on_day, matter_id, id);
create index event_closing on event (matter_id, id)
  where name in ('complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr');
create index event_decision on event (matter_id) where name in ('complaint.accept', 'complaint.refuse');
create index clock_name_due on clock (name, due_on);
-- What was overdue on some day either still runs or was ended late: the few late ones are found without all others.
create index clock_late on clock (stopped_on, due_on) where stopped_on > due_on;
create index letter_issued on letter (issued_on);
create index letter_unproven on letter (served_on);
create index matter_closed_received on matter (kind, closed_on, received_on);
