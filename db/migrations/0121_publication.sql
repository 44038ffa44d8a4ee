-- 公示: the complaint record of an operator with its figures, objections and corrections; which issues may be read by everybody.

create table publication_entry (
  matter_id bigint primary key references matter (id),
  operator_id bigint not null references operator (id),
  period text not null,
  from_on date not null,
  to_on date not null,
  figures jsonb not null,
  announced_on date,
  announced_how text check (announced_how in ('phone', 'letter', 'visit', 'platform')),
  notice_until date,
  published_on date,
  until_on date,
  closed_on date,
  reason text,
  words text,
  check ((announced_on is null) = (notice_until is null)),
  check (published_on is null or until_on > published_on),
  check ((closed_on is null) = (reason is null))
);
comment on column publication_entry.figures is 'in full; what of it everybody may read is decided when it is shown (small numbers)';
comment on column publication_entry.words is 'why it was withdrawn or not published, for everybody to read where it had been published';
create unique index publication_entry_once on publication_entry (operator_id, period) where closed_on is null;
create index publication_entry_period on publication_entry (period);

create table publication_complaint (
  entry_id bigint not null references publication_entry (matter_id),
  complaint_id bigint not null references matter (id),
  taken_out_on date,
  taken_out_because text,
  primary key (entry_id, complaint_id),
  check ((taken_out_on is null) = (taken_out_because is null))
);
create index publication_complaint_of on publication_complaint (complaint_id);

create table publication_objection (
  id bigint generated always as identity primary key,
  entry_id bigint not null references publication_entry (matter_id),
  on_day date not null,
  by_name text not null,
  words text not null,
  answered_on date,
  upheld boolean,
  answer text,
  check ((answered_on is null) = (upheld is null) and (answered_on is null) = (answer is null))
);
create index publication_objection_entry on publication_objection (entry_id);

create table publication_correction (
  id bigint generated always as identity primary key,
  entry_id bigint not null references publication_entry (matter_id),
  on_day date not null,
  reason text not null,
  words text,
  before jsonb not null,
  after jsonb not null
);
create index publication_correction_entry on publication_correction (entry_id);

create table publication_release (
  bulletin_id bigint primary key references bulletin (id),
  released_on date not null,
  by_name text not null,
  withdrawn_on date,
  withdrawn_because text,
  check ((withdrawn_on is null) = (withdrawn_because is null))
);
comment on table publication_release is 'published issues that everybody may read, in the edition without small numbers';

-- Whose complainant agreed, that is closed with a result, against an operator with a credit code, and is nobody's double or fraud.
create view publication_eligible as
select m.id as complaint_id, coalesce(o.merged_into, o.id) as operator_id, m.closed_on, c.outcome, c.goods_class, c.problem_class,
  exists (select from odr_offer f where f.matter_id = m.id and f.outcome in ('settled', 'returned')) as odr_offered
from complaint c
join matter m on m.id = c.matter_id
join operator o on o.id = c.operator_id
join operator l on l.id = coalesce(o.merged_into, o.id)
where m.kind = 'complaint' and not m.open and m.closed_on is not null and c.consent_publication
  and c.outcome in ('settled', 'terminated', 'odr-settled') and l.uscc is not null
  and not exists (select from joined_fact j where j.matter_id = m.id)
  and not exists (select from event e where e.matter_id = m.id and e.name = 'complaint.suspect-fraud');
comment on view publication_eligible is 'publication: complaints that may count in public, without anybody''s name';

create view publication_entry_fact as
select e.matter_id, e.operator_id, e.period, e.from_on, e.to_on, e.published_on, e.closed_on, e.reason, m.state
from publication_entry e join matter m on m.id = e.matter_id;
comment on view publication_entry_fact is 'publication: entries and how they ended';
create view publication_complaint_fact as
select p.entry_id, p.complaint_id, e.published_on, e.closed_on from publication_complaint p
join publication_entry e on e.matter_id = p.entry_id where p.taken_out_on is null;
comment on view publication_complaint_fact is 'publication: which complaints count in which entry';
create view publication_correction_fact as select id, entry_id, on_day from publication_correction;
comment on view publication_correction_fact is 'publication: corrections, without what was corrected';
