-- A limit that ended although nothing was decided (returned, withdrawn, joined) was neither met nor missed.
alter table clock add column lapsed_by text;
comment on column clock.lapsed_by is 'the step that ended it without what it asked for; null: met or missed by its last day';
update clock set lapsed_by = e.step
  from (
    select distinct on (c.id) c.id, split_part(e.name, '.', 2) as step
    from event e join clock c on c.matter_id = e.matter_id and c.stopped_on = e.on_day
    where (e.name in ('complaint.return-to-centre', 'complaint.withdraw') and c.name in ('acceptance', 'odr'))
      or (e.name = 'report.return-to-centre' and c.name in ('filing', 'filing-extended'))
    order by c.id, e.id
  ) as e
  where e.id = clock.id
    and not exists (
      select from event d where d.matter_id = clock.matter_id and d.on_day = clock.stopped_on
        and d.name in ('complaint.accept', 'complaint.refuse', 'report.file', 'report.no-file'));
