-- 稿件: a paper that is being written. What was published of it is a bulletin, frozen.

create table bulletin_draft (
  id bigint generated always as identity primary key,
  kind text not null,
  period text not null,
  office_id bigint references office (id),
  title text not null,
  sections jsonb not null,
  -- why a finding of the checker stands: its key and the words
  explanations jsonb not null default '{}',
  made_by bigint not null references person (id),
  changed_by bigint not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1
);
create unique index bulletin_draft_period on bulletin_draft (kind, period, coalesce(office_id, 0));
