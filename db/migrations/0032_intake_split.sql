-- 分件: one message that holds a complaint and a report becomes two matters (Order 121 art. 9). Only here do they know each other.
create table split_message (
  id bigint generated always as identity primary key,
  office_id bigint not null references office (id),
  complaint_id bigint not null unique references matter (id),
  report_id bigint not null unique references matter (id),
  by_id bigint references person (id),
  at timestamptz not null
);
comment on table split_message is 'read by the intake of the office that took the message in; never by those who handle either matter';
create index split_message_office on split_message (office_id, id);
