-- 调解

create table mediation_session (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  joint_id bigint references joint_complaint (id),
  mode text not null check (mode in ('on-site', 'phone', 'video', 'online')),
  place text,
  at timestamptz not null,
  mediator_id bigint not null references person (id),
  bring text,
  record text,
  created_at timestamptz not null
);
create index mediation_session_matter on mediation_session (matter_id);

create table testing (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  body_name text not null,
  chosen_by text not null check (chosen_by in ('agreed', 'designated')),
  item text not null,
  fee_fen bigint check (fee_fen >= 0),
  fee_borne_by text,
  sent_on date not null,
  returned_on date,
  result text,
  check (returned_on is null or returned_on >= sent_on)
);
create index testing_matter on testing (matter_id);

create table recusal (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  mediator_id bigint not null references person (id),
  asked_by text not null check (asked_by in ('complainant', 'respondent', 'mediator')),
  reason text not null,
  asked_on date not null,
  granted boolean,
  decision text,
  decided_by bigint references person (id),
  decided_on date
);
create index recusal_matter on recusal (matter_id);
