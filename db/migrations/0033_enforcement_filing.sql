-- 立案: the filing itself, with its number. The case that follows it is opened from here.
create table case_serial (
  office_id bigint not null references office (id),
  year integer not null,
  next integer not null default 1,
  primary key (office_id, year)
);

create table case_filing (
  id bigint generated always as identity primary key,
  number text not null unique,
  office_id bigint not null references office (id),
  from_matter_id bigint not null unique references matter (id),
  operator_id bigint references operator (id),
  respondent_name text not null,
  facts text not null,
  officer_ids bigint[] not null check (cardinality(officer_ids) >= 2),
  filed_by bigint references person (id),
  filed_on date not null
);
comment on table case_filing is 'numbered without gaps per office and year; two officers at least (penalty procedure art. 19)';
