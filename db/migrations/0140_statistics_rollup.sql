-- Roll-ups: what each matter adds to a figure, summed by day, office and platform, so that a bulletin adds up days and not
-- matters. What was changed since it was summed last is taken out as it was and counted as it is: a figure read so is that of
-- the same moment as if all were counted anew (server/statistics/rolled.ts; the test beside it). ADR 0140.

create view joint_fact as
select j.matter_id, not exists (
    select from joined_fact a join matter l on l.id = a.leading_id
    where a.matter_id = j.matter_id and ((l.source = 'national') = (f.source = 'national') or exists (
      select from joined_fact o join matter g on g.id = o.matter_id
      where o.leading_id = a.leading_id and o.matter_id < a.matter_id and (g.source = 'national') = (f.source = 'national')))
  ) as by_platform
from joined_fact j join matter f on f.id = j.matter_id;
comment on view joint_fact is 'statistics: what goes under another number, counted with it once; by_platform: the one that its own platform received, and so counted in a table of that platform';

create view closing_line as
select e.matter_id, e.on_day as day, c.outcome, c.recovered_amount_fen, c.punitive_damages_fen, c.advance_paid_fen
from event e join complaint c on c.matter_id = e.matter_id
where e.name in ('complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr') and not exists (
  select from event b where b.matter_id = e.matter_id and b.id < e.id
    and b.name in ('complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr'));
comment on view closing_line is 'statistics: a complaint on the day it was closed for the first time; a rework closes it again and is not counted again';

create view figure_line as
select 'complaints-received' as name, id as matter_id, id as key, received_on as day, 1::bigint as amount, true as hit
  from matter where kind = 'complaint' and state <> 'dropped'
union all select 'reports-received', id, id, received_on, 1::bigint, true from matter where kind = 'report' and state <> 'dropped'
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
comment on view figure_line is 'statistics: the records of each figure that is a sum over its days, defined here alone';

-- Limits that fell due on a day, once that day is over (until then some are not yet judged: counted.ts).
create view figure_due as
select 'closing-on-time-rate' as name, k.matter_id, k.due_on as day, coalesce(k.stopped_on <= k.due_on, false) as hit
  from clock k join complaint c on c.matter_id = k.matter_id
  where k.name = 'difficult-target' or (k.name = 'ordinary-target' and not c.difficult)
union all
select 'assessment-on-time-rate', k.matter_id, k.due_on, coalesce(k.stopped_on <= k.due_on, false) and not exists (
    select from letter l where l.matter_id = k.matter_id and l.form in (5, 6) and l.issued_on > k.due_on)
  from clock k where k.name = 'acceptance' and (k.stopped_on is null or exists (select from event d
    where d.matter_id = k.matter_id and d.name in ('complaint.accept', 'complaint.refuse') and d.on_day = k.stopped_on));
comment on view figure_due is 'statistics: limits that fell due, and whether they were kept';

create view figure_standing as
select 'complaints-pending' as name, m.id as matter_id, m.received_on as since,
    case when m.closed_on is null and m.state <> 'follow-up' then null
      when m.open and m.state = 'follow-up' then c.day + greatest(0, m.received_on - c.day)
      else greatest(least(m.closed_on, c.day), m.received_on) end as until
  from matter m left join lateral (select min(e.on_day) as day from event e where e.matter_id = m.id
    and e.name in ('complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr')) c on true
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
comment on view figure_standing is 'statistics: from which day on, and until which, a matter stands in a figure of how things stand';

create view figure_part as
select l.name, l.matter_id, m.office_id, m.source = 'national' as national, coalesce(j.joint, 0) as joint, l.day, l.amount, l.hits, l.records
from (
  select name, matter_id, day, amount, case when hit then amount else 0 end as hits, 1 as records from figure_line
  union all select name, matter_id, day, 1, case when hit then 1 else 0 end, 1 from figure_due
  union all select name, matter_id, since, 1, 1, 1 from figure_standing
  union all select name, matter_id, until, -1, -1, -1 from figure_standing where until is not null
) l
join matter m on m.id = l.matter_id
left join lateral (select case when by_platform then 1 else 2 end as joint from joint_fact where matter_id = m.id) j on true;
comment on view figure_part is 'statistics: what a matter adds to a figure on which day; joint: 0 counted, 1 counted in a table of its own platform only, 2 not counted';

create table figure_day (
  name text not null,
  day date not null,
  office_id bigint not null,
  national boolean not null,
  joint integer not null,
  amount bigint not null,
  hits bigint not null,
  records bigint not null,
  primary key (name, day, office_id, national, joint)
);
comment on table figure_day is 'statistics: sums of figure_part; written by the roll alone';

create table figure_changed (matter_id bigint primary key);
comment on table figure_changed is 'statistics: matters changed since they were summed';

create table figure_before (
  matter_id bigint not null,
  name text not null,
  office_id bigint not null,
  national boolean not null,
  joint integer not null,
  day date not null,
  amount bigint not null,
  hits bigint not null,
  records integer not null
);
create index figure_before_matter on figure_before (matter_id);
comment on table figure_before is 'statistics: what the sums hold of a matter that was changed since';

-- Whoever changes a matter first after it was summed notes what the sums hold of it. The row stays locked until the change is
-- committed, so that the roll neither takes half of it nor forgets it.
create function figure_touch(changed bigint) returns void language plpgsql as $$
begin
  if changed is null then return; end if;
  loop
    perform from figure_changed where matter_id = changed for share;
    exit when found;
    insert into figure_changed (matter_id) values (changed) on conflict do nothing;
    if found then
      insert into figure_before select matter_id, name, office_id, national, joint, day, amount, hits, records
        from figure_part where matter_id = changed;
      exit;
    end if;
  end loop;
end $$;

create function figure_touched() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform figure_touch(old.matter_id); end if;
  if tg_op <> 'DELETE' then perform figure_touch(new.matter_id); return new; end if;
  return old;
end $$;

create function figure_matter_touched() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into figure_changed (matter_id) values (new.id) on conflict do nothing;
    return new;
  end if;
  perform figure_touch(old.id);
  if tg_op = 'DELETE' then return old; end if;
  -- Which of several is the first of its platform is a question to all of them.
  if old.source is distinct from new.source then
    perform figure_touch(o.matter_id) from joined_fact j join joined_fact o on o.leading_id = j.leading_id
      where old.id in (j.matter_id, j.leading_id);
  end if;
  return new;
end $$;

create function figure_joining_touched() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform figure_touch(old.matter_id);
    perform figure_touch(matter_id) from joined_fact where leading_id = old.leading_id;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  perform figure_touch(new.matter_id);
  perform figure_touch(matter_id) from joined_fact where leading_id = new.leading_id;
  return new;
end $$;

create trigger figure_matter before insert or delete on matter for each row execute function figure_matter_touched();
create trigger figure_matter_changed before update on matter for each row
  when ((old.kind, old.office_id, old.received_on, old.source, old.closed_on, old.open, old.state = 'dropped', old.state = 'follow-up')
    is distinct from (new.kind, new.office_id, new.received_on, new.source, new.closed_on, new.open, new.state = 'dropped', new.state = 'follow-up'))
  execute function figure_matter_touched();
create trigger figure_event before insert on event for each row
  when (new.name in ('complaint.accept', 'complaint.refuse', 'complaint.settle', 'complaint.terminate', 'complaint.withdraw',
    'complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr'))
  execute function figure_touched();
create trigger figure_event_changed before update or delete on event for each row execute function figure_touched();
create trigger figure_clock before insert or delete or update on clock for each row execute function figure_touched();
create trigger figure_complaint before insert or delete on complaint for each row execute function figure_touched();
create trigger figure_complaint_changed before update on complaint for each row
  when ((old.outcome, old.recovered_amount_fen, old.punitive_damages_fen, old.advance_paid_fen, old.difficult)
    is distinct from (new.outcome, new.recovered_amount_fen, new.punitive_damages_fen, new.advance_paid_fen, new.difficult))
  execute function figure_touched();
create trigger figure_letter before insert on letter for each row when (new.form in (5, 6)) execute function figure_touched();
create trigger figure_letter_changed before update or delete on letter for each row when (old.form in (5, 6))
  execute function figure_touched();
create trigger figure_joining before insert or delete or update on joining for each row execute function figure_joining_touched();

insert into figure_changed (matter_id) select id from matter;
