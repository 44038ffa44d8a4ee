-- 案件: the whole ordinary and the simple procedure. Who informed is in no column here.

create table officer_card (
  person_id bigint primary key references person (id),
  number text not null unique,
  valid_until date not null,
  entered_by bigint,
  entered_on date not null
);
comment on table officer_card is '行政执法证: only its holders investigate (penalty law art. 42)';

create table penalty_case (
  matter_id bigint primary key references matter (id),
  procedure text not null check (procedure in ('ordinary', 'simple')),
  source text not null check (source in ('complaint', 'report', 'sampling', 'order', 'station', 'campaign', 'own', 'assigned', 'transferred')),
  from_matter_id bigint references matter (id),
  case_type text not null check (case_type in ('nonconforming', 'counterfeit', 'false-advertising', 'unlicensed', 'other')),
  party_kind text not null check (party_kind in ('person', 'organisation')),
  operator_id bigint references operator (id),
  party_name text not null,
  party_code text,
  party_address text,
  party_phone text,
  legal_person text,
  other_province boolean not null default false,
  violation text not null,
  facts text not null,
  goods text,
  place text,
  happened_on date,
  harmful boolean not null default false,
  officer_ids bigint[] not null default '{}',
  filing_number text unique,
  filed_on date,
  filing_remark text,
  no_filing_ground text,
  value_fen bigint check (value_fen >= 0),
  complex boolean not null default false,
  violates text,
  punishes text,
  found_facts text,
  discretion text,
  proposed jsonb,
  report_by bigint,
  report_on date,
  review_kind text check (review_kind in ('legal', 'case')),
  review_by bigint,
  review_on date,
  review_opinion text,
  notice_letter_id bigint,
  noticed jsonb,
  hearing_offered boolean not null default false,
  notice_served_on date,
  statement text,
  statement_on date,
  statement_adopted boolean,
  statement_reason text,
  hearing jsonb,
  legal_after_hearing_on date,
  collective jsonb,
  decision_kind text check (decision_kind in ('penalty', 'no-penalty', 'transfer', 'terminated')),
  decision_letter_id bigint,
  decision_number text,
  decided_on date,
  fine_fen bigint not null default 0 check (fine_fen >= 0),
  income_fen bigint not null default 0 check (income_fen >= 0),
  goods_fen bigint not null default 0 check (goods_fen >= 0),
  confiscated_goods text,
  extras text[] not null default '{}',
  pay_to text,
  served_on date,
  payment_due_on date,
  revoked_on date,
  court jsonb,
  outcome text,
  closed_on date,
  archive_number text,
  archive_term text,
  archived_on date,
  check (cardinality(officer_ids) = 0 or cardinality(officer_ids) >= 2)
);
create index penalty_case_from on penalty_case (from_matter_id);
create index penalty_case_operator on penalty_case (operator_id);
comment on column penalty_case.happened_on is 'the time bar (K17) runs from here, or from the end of a continuing act';

create table case_record (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  kind text not null check (kind in ('scene', 'interview', 'sample')),
  held_on date not null,
  time_from text not null,
  time_to text not null,
  place text not null,
  person text not null,
  officer_ids bigint[] not null check (cardinality(officer_ids) >= 2),
  rights_told boolean not null,
  body text not null,
  signed text not null check (signed in ('signed', 'refused', 'absent')),
  witness text
);
create index case_record_matter on case_record (matter_id);

create table case_evidence (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  serial integer not null,
  kind text not null check (kind in ('document', 'object', 'audio-visual', 'electronic', 'witness', 'party', 'expert', 'record')),
  name text not null,
  proves text not null,
  origin text not null,
  original boolean not null,
  collected_on date not null,
  pages integer,
  attachment_id uuid references attachment (id),
  sha256 text,
  excluded_on date,
  excluded_reason text,
  unique (matter_id, serial),
  check (attachment_id is null or sha256 is not null)
);
comment on column case_evidence.sha256 is 'of the file as it was entered: whoever reads it later can tell that it is the same';

create table case_measure (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  kind text not null check (kind in ('preservation', 'seal', 'detain')),
  taken_on date not null,
  taken_at timestamptz not null,
  urgent boolean not null,
  reason text not null,
  basis text not null,
  place text not null,
  items jsonb not null,
  value_fen bigint,
  letter_id bigint,
  approved_by bigint,
  approved_at timestamptz,
  extended_on date,
  extension_reason text,
  ended_on date,
  ended_how text,
  ended_remark text,
  check (approved_by is not null or approved_at is null)
);
create index case_measure_matter on case_measure (matter_id);
create index case_measure_running on case_measure (kind, taken_on) where ended_on is null;

create table case_test (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  measure_id bigint references case_measure (id),
  kind text not null check (kind in ('test', 'inspection', 'expertise', 'right-holder')),
  goods text not null,
  body text not null,
  sent_on date not null,
  expected_on date not null,
  back_on date,
  result text,
  told_on date
);
create index case_test_matter on case_test (matter_id);

create table case_announcement (
  letter_id bigint primary key references letter (id),
  matter_id bigint not null references penalty_case (matter_id),
  published_on date not null,
  where_published text not null,
  reason text not null,
  deemed_on date not null,
  done_on date
);
comment on table case_announcement is 'served by public notice: thirty days after it (procedure art. 82)';

create table case_payment (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  paid_on date not null,
  kind text not null check (kind in ('fine', 'income', 'late')),
  amount_fen bigint not null check (amount_fen > 0),
  voucher text not null,
  how text not null check (how in ('bank', 'electronic', 'on-the-spot', 'court'))
);
create index case_payment_matter on case_payment (matter_id);

create table case_instalment (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  due_on date not null,
  amount_fen bigint not null check (amount_fen > 0)
);
create index case_instalment_matter on case_instalment (matter_id);

create table case_challenge (
  id bigint generated always as identity primary key,
  matter_id bigint not null references penalty_case (matter_id),
  kind text not null check (kind in ('reconsideration', 'litigation')),
  organ text not null,
  number text not null,
  from_on date not null,
  decided_on date,
  outcome text check (outcome in ('upheld', 'changed', 'revoked', 'withdrawn')),
  check (decided_on is null or decided_on >= from_on),
  check ((outcome is null) = (decided_on is null))
);
create index case_challenge_matter on case_challenge (matter_id);

create table case_publication (
  matter_id bigint primary key references penalty_case (matter_id),
  published_on date not null,
  until_on date not null,
  summary text not null,
  pushed_to text,
  pushed_on date,
  ended_on date,
  ended_reason text
);

alter table case_filing add column matter_id bigint unique references matter (id);
alter table case_filing alter column from_matter_id drop not null;

create view case_fact as
select c.matter_id, c.procedure, c.source, c.case_type, c.filed_on, c.decided_on, c.decision_kind, c.value_fen,
  c.fine_fen, c.income_fen, c.goods_fen, c.closed_on, c.revoked_on is not null as revoked, p.published_on
from penalty_case c left join case_publication p on p.matter_id = c.matter_id;
comment on view case_fact is 'a case in figures, nobody''s name';
create view case_payment_fact as select matter_id, id, paid_on, kind, amount_fen from case_payment;
