-- 放心消费创建: applications, visits, objections, awards, pledges, plaques and what consumers say of the promises.

create table demonstration (
  matter_id bigint primary key references matter (id),
  kind text not null check (kind in ('street', 'shop', 'station', 'online')),
  name text not null,
  operator_id bigint references operator (id),
  station_id bigint references matter (id),
  brought_by text not null check (brought_by in ('itself', 'district')),
  area_code text not null references area (code),
  place text not null,
  contact text not null,
  phone text not null,
  platform text,
  url text,
  other_promise text,
  post_id bigint references office (id),
  list_checked_on date,
  list_checked_by text,
  published_from date,
  published_to date,
  award_number text unique,
  awarded_on date,
  term_from date,
  term_to date,
  consecutive integer not null default 0,
  level text not null default 'city' check (level in ('city', 'province')),
  province_recommended_on date,
  province_on date,
  stars integer check (stars between 1 and 5),
  delisted_on date,
  delist_reason text,
  delist_words text,
  ended_on date,
  check ((kind = 'street') or operator_id is not null),
  check ((award_number is null) = (awarded_on is null)),
  check ((term_from is null) = (term_to is null) and term_from < term_to),
  check ((delisted_on is null) = (delist_reason is null))
);
comment on column demonstration.list_checked_on is 'when the reviewer looked it up on the lists of abnormal and seriously dishonest operators, which are not in this house';
create index demonstration_operator on demonstration (operator_id) where operator_id is not null;
create index demonstration_term on demonstration (term_to) where term_to is not null;
-- One application or award of a kind at a time is asked for by the action; two awards at once the data refuses.

create table demonstration_visit (
  id bigint generated always as identity primary key,
  matter_id bigint not null references demonstration (matter_id),
  occasion text not null check (occasion in ('visit', 'inspection')),
  sheet text not null,
  on_day date not null,
  by_id bigint,
  by_name text not null,
  points jsonb not null,
  vetoes text[] not null default '{}',
  base integer not null,
  bonus integer not null check (bonus between 0 and 15),
  passed boolean not null,
  remark text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  accuracy_m integer,
  attachments uuid[] not null default '{}'
);
create index demonstration_visit_matter on demonstration_visit (matter_id, on_day);

create table demonstration_objection (
  id bigint generated always as identity primary key,
  matter_id bigint not null references demonstration (matter_id),
  on_day date not null,
  by_name text not null,
  words text not null,
  answered_on date,
  answer text,
  upheld boolean,
  check ((answered_on is null) = (answer is null) and (answered_on is null) = (upheld is null))
);
create index demonstration_objection_matter on demonstration_objection (matter_id);

create table demonstration_star (
  id bigint generated always as identity primary key,
  matter_id bigint not null references demonstration (matter_id),
  from_on date not null,
  stars integer not null check (stars between 1 and 5),
  reason text not null
);
create index demonstration_star_matter on demonstration_star (matter_id, id);

create table demonstration_pledge (
  id bigint generated always as identity primary key,
  matter_id bigint not null references demonstration (matter_id),
  pledge text not null,
  version text not null,
  signed_on date not null,
  signer text not null,
  how text not null check (how in ('glass', 'upload', 'paper')),
  signature text,
  attachment_id uuid,
  goods text,
  days integer check (days between 1 and 365),
  terms text,
  unique (matter_id, pledge, version),
  check (how <> 'glass' or signature is not null),
  check (how <> 'upload' or attachment_id is not null)
);
comment on column demonstration_pledge.signature is 'the strokes on the glass as a path of SVG, nothing else';

create table demonstration_breach (
  id bigint generated always as identity primary key,
  matter_id bigint not null references demonstration (matter_id),
  pledge text not null,
  from_matter_id bigint references matter (id),
  on_day date not null,
  words text not null,
  by_name text not null
);
create index demonstration_breach_matter on demonstration_breach (matter_id);

create table demonstration_plaque (
  code text primary key check (length(code) >= 22),
  matter_id bigint not null references demonstration (matter_id),
  made_on date not null,
  revoked_on date,
  revoked_because text,
  check ((revoked_on is null) = (revoked_because is null))
);
comment on column demonstration_plaque.code is '132 random bits: nobody guesses the next one';
create unique index demonstration_plaque_valid on demonstration_plaque (matter_id) where revoked_on is null;
create index demonstration_plaque_matter on demonstration_plaque (matter_id);

create table demonstration_feedback (
  matter_id bigint primary key references matter (id),
  demonstration_id bigint not null references demonstration (matter_id),
  pledge text,
  facts text not null,
  name text,
  phone text,
  result text check (result in ('admonished', 'delisting', 'other')),
  answer text,
  handled_on date,
  check ((result is null) = (handled_on is null))
);
create index demonstration_feedback_of on demonstration_feedback (demonstration_id);

create view demonstration_fact as
select d.matter_id, d.kind, d.level, d.brought_by, m.received_on, d.awarded_on, d.term_to, d.province_on, d.stars, d.consecutive,
  d.delisted_on, d.ended_on, d.operator_id, m.state
from demonstration d join matter m on m.id = d.matter_id;
comment on view demonstration_fact is 'demonstration: what figures may read of the programme';
create view demonstration_pledge_fact as select id, matter_id, pledge, signed_on, days from demonstration_pledge;
comment on view demonstration_pledge_fact is 'demonstration: pledges signed, nobody''s name';
create view demonstration_feedback_fact as
select f.matter_id, f.demonstration_id, m.received_on, f.result, f.handled_on
from demonstration_feedback f join matter m on m.id = f.matter_id;
comment on view demonstration_feedback_fact is 'demonstration: what consumers said of promises and what came of it, nobody''s words';
create view demonstration_complaint_fact as
select c.operator_id, m.received_on from complaint c join matter m on m.id = c.matter_id where c.operator_id is not null;
comment on view demonstration_complaint_fact is 'demonstration: against whom complaints were received on which day';
