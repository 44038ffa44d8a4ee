-- 回访: the draw of each day with everything needed to draw it again, who was drawn, and each attempt to reach them.

create table followup_draw (
  on_day date primary key,
  seed text not null,
  asked integer not null check (asked between 1 and 50),
  window_days integer not null,
  pause_days integer not null,
  eligible jsonb not null,
  eligible_count integer not null,
  eligible_hash text not null,
  drawn_at timestamptz not null,
  drawn_by text not null
);
comment on column followup_draw.eligible is 'matters that could have been drawn, by office and kind: {"429902/complaint": [ids ascending]}';
comment on column followup_draw.eligible_hash is 'sha256 of that list as canonical JSON';

create table followup (
  id bigint generated always as identity primary key,
  matter_id bigint not null unique references matter (id),
  drawn_on date not null references followup_draw (on_day),
  place integer not null,
  person_key text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'unreachable', 'declined', 'void')),
  level text check (level in ('very-satisfied', 'satisfied', 'fair', 'dissatisfied')),
  opinion text,
  answered_by text check (answered_by in ('phone', 'link')),
  caller_id bigint references person (id),
  ended_on date,
  ended_at timestamptz,
  link_asked_at timestamptz,
  link_sent_at timestamptz,
  link_hash text unique,
  link_until date,
  unique (drawn_on, place),
  check ((state = 'answered') = (level is not null)),
  check ((state = 'open') = (ended_on is null))
);
comment on column followup.person_key is 'sha256 of the telephone: the same person is not drawn again within the pause';
create index followup_person on followup (person_key, drawn_on);
create index followup_open on followup (drawn_on, place) where state = 'open';
create index followup_ended on followup (ended_on) where ended_on is not null;

create table followup_attempt (
  followup_id bigint not null references followup (id),
  nth integer not null check (nth between 1 and 3),
  at timestamptz not null,
  on_day date not null,
  part text not null check (part in ('morning', 'noon', 'afternoon', 'evening')),
  reason text not null,
  remark text,
  by_id bigint references person (id),
  by_name text not null,
  primary key (followup_id, nth),
  unique (followup_id, part)
);

create view followup_fact as
select id, matter_id, drawn_on, state, level, ended_on from followup;
comment on view followup_fact is 'followup: who was drawn and how it ended, nobody''s name';
