-- Two things that outlive a change of hands: when the citizen first turned to anybody, and the number the citizen knows.

alter table matter add column first_received_at timestamptz;
comment on column matter.first_received_at is 'when the citizen first turned to any authority, where that was before we received it: day 0 of the total time (kernel/total-time)';

create table known_number (
  number text primary key,
  matter_id bigint not null references matter (id)
);
create index known_number_matter on known_number (matter_id);
comment on table known_number is 'another number under which a caller knows a matter: that of the 12345 order it came from';
