-- 统计: who has a matter and who did what, so that a person finds the own figures.
create or replace view matter_fact as
select m.id as matter_id, m.kind, m.state, m.number, m.office_id, o.code as office, coalesce(u.code, o.code) as unit,
  m.channel, m.source = 'national' as national, m.received_on, m.closed_on, m.open, m.handler_id
from matter m
join office o on o.id = m.office_id
left join office u on u.id = o.county_id
where m.kind <> 'clue';
create or replace view event_fact as
select id, matter_id, name, on_day, facts ->> 'level' as level, actor_id from event
where matter_id is not null and name not like 'clue.%';
create index event_actor on event (actor_id, name, on_day)
  where name in ('complaint.register', 'consultation.register');
