-- 线索与移送: what a complaint brings to light besides itself

create table report (
  matter_id bigint primary key references matter (id),
  from_matter_id bigint references matter (id),
  operator_id bigint references operator (id),
  respondent_name text not null,
  facts text not null,
  found_on date not null,
  result text check (result in ('file', 'no-file', 'transfer')),
  result_remark text
);
create index report_from on report (from_matter_id);

create table police_transfer (
  matter_id bigint primary key references matter (id),
  from_matter_id bigint not null references matter (id),
  suspicion text not null,
  facts text not null,
  organ text not null,
  receipt_number text,
  handed_over_on date
);
create index police_transfer_from on police_transfer (from_matter_id);
