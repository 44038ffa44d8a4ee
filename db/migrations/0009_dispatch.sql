-- 分送、退回、督办

create table dispatching (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  office_id bigint not null references office (id),
  suggested_office_id bigint references office (id),
  reason text not null,
  ruling boolean not null default false,
  by_id bigint,
  on_day date not null,
  received_on date not null,
  returned_on date,
  return_code text,
  return_reason text,
  return_proposed_office_id bigint references office (id)
);
comment on column dispatching.received_on is 'day 0 of the acceptance clock; a ruling that the first office was competent after all keeps its first day';
create index dispatching_matter on dispatching (matter_id, id);
