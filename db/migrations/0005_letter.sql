-- 文书与送达

create table letter_serial (
  office_id bigint not null references office (id),
  year integer not null,
  next integer not null default 1,
  primary key (office_id, year)
);
comment on table letter_serial is 'numbers without gaps: taken in the transaction that issues the letter';

create table letter (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  form integer not null,
  number text not null unique,
  office_id bigint not null references office (id),
  who text not null check (who in ('complainant', 'respondent', 'office')),
  recipient text not null,
  address text,
  channel text not null check (channel in ('portal', 'sms', 'email', 'post', 'hand', 'internal')),
  blocks jsonb not null,
  template text not null,
  issued_by bigint,
  issued_on date not null,
  issued_at timestamptz not null,
  state text not null default 'issued' check (state in ('issued', 'sent', 'served', 'failed')),
  sent_at timestamptz,
  served_on date,
  proof jsonb
);
comment on column letter.blocks is 'the frozen text: printed again it is the same letter, whatever the form says later';
create index letter_matter on letter (matter_id);
create index letter_waiting on letter (office_id, issued_on) where state in ('issued', 'sent', 'failed');

create table outbox (
  id bigint generated always as identity primary key,
  letter_id bigint references letter (id),
  channel text not null,
  recipient text not null,
  body text not null,
  at timestamptz not null
);
comment on table outbox is 'demonstration mode: what the SMS and e-mail gateways would have carried';
