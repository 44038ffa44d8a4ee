-- 专项整治: subjects to be covered whole, visits with what they found, and what grew out of them.

create table campaign (
  matter_id bigint primary key references matter (id),
  title text not null,
  starts_on date not null,
  ends_on date not null,
  scope jsonb not null,
  items jsonb not null,
  goal text,
  summary text,
  check (ends_on >= starts_on)
);
comment on column campaign.scope is 'the query over operators that made the list of subjects';

create table campaign_subject (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign (matter_id),
  office_id bigint not null references office (id),
  operator_id bigint references operator (id),
  name text not null,
  address text,
  added_on date not null,
  unique (campaign_id, operator_id)
);
create index campaign_subject_office on campaign_subject (campaign_id, office_id);
create index campaign_subject_operator on campaign_subject (operator_id) where operator_id is not null;

create table campaign_visit (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign (matter_id),
  subject_id bigint not null references campaign_subject (id),
  office_id bigint not null references office (id),
  on_day date not null,
  by_id bigint references person (id),
  by_names text not null,
  answers jsonb not null,
  remark text,
  client_id uuid unique
);
create index campaign_visit_campaign on campaign_visit (campaign_id, on_day);
create index campaign_visit_subject on campaign_visit (subject_id);

create table campaign_finding (
  id bigint generated always as identity primary key,
  visit_id bigint not null references campaign_visit (id),
  item text not null,
  measure text not null check (measure in ('found', 'other-found', 'off-sale', 'unlicensed', 'none')),
  quantity bigint not null check (quantity >= 0),
  unique (visit_id, item)
);

create table campaign_link (
  campaign_id bigint not null references campaign (matter_id),
  matter_id bigint not null references matter (id),
  kind text not null check (kind in ('complaint', 'case')),
  money_fen bigint not null default 0 check (money_fen >= 0),
  value_fen bigint not null default 0 check (value_fen >= 0),
  linked_on date not null,
  primary key (campaign_id, matter_id)
);
comment on table campaign_link is 'complaints and cases that belong to it; money: recovered for consumers, or fined and confiscated; samplings carry the campaign themselves';

create view campaign_fact as
select c.matter_id, c.title, c.starts_on, c.ends_on, m.state from campaign c join matter m on m.id = c.matter_id;
create view campaign_visit_fact as
select v.id, v.campaign_id, v.subject_id, v.office_id, v.on_day from campaign_visit v;
create view campaign_subject_fact as
select s.id, s.campaign_id, s.office_id, s.added_on from campaign_subject s;
create view campaign_finding_fact as
select f.id, v.campaign_id, v.on_day, f.measure, f.quantity from campaign_finding f join campaign_visit v on v.id = f.visit_id;
create view campaign_link_fact as
select l.campaign_id, l.matter_id, l.kind, l.money_fen, l.value_fen, l.linked_on from campaign_link l;
comment on view campaign_fact is 'campaign: what figures may read of campaigns';
comment on view campaign_visit_fact is 'campaign: visits';
comment on view campaign_subject_fact is 'campaign: subjects to be covered';
comment on view campaign_finding_fact is 'campaign: what was found, with quantities';
comment on view campaign_link_fact is 'campaign: complaints and cases that belong to it';
