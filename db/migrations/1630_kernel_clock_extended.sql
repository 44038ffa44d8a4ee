-- A limit that a longer one replaced (extended, or begun again by a merged report) was not met: nothing was decided by it.
update clock set lapsed_by = e.step
  from (
    select distinct on (c.id) c.id,
      case e.name when 'report.restart' then 'merge' else split_part(e.name, '.', 2) end as step
    from event e join clock c on c.matter_id = e.matter_id and c.stopped_on = e.on_day
    where (e.name, c.name) in (
        ('report.extend', 'filing'), ('report.extend-lead', 'lead'), ('workorder.approve-extension', 'handling'),
        ('case.extend-verification', 'verification'), ('case.extend', 'decision'),
        ('case.extend-collectively', 'decision-extended'),
        ('report.restart', 'filing'), ('report.restart', 'filing-extended'))
      and exists (
        select from clock longer where longer.matter_id = c.matter_id and longer.id > c.id
          and (longer.started_on = c.started_on and longer.name in (c.name || '-extended', 'decision-collective')
            or e.name = 'report.restart' and longer.name = 'filing' and longer.started_on > c.started_on))
    order by c.id, e.id
  ) as e
  where e.id = clock.id and clock.lapsed_by is null;
