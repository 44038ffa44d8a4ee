-- What falls due first stands first; on the same day the limit of the law before the bureau's own target.
alter table matter add column due_statute boolean not null default false;
comment on column matter.due_statute is 'due_clock is a limit of the law, not a target of the bureau; written with due_on';
update matter set due_statute = true
  from clock where matter.open and clock.matter_id = matter.id and clock.name = matter.due_clock and clock.binding = 'statute' and clock.stopped_on is null;

drop index matter_desk;
drop index matter_desk_all;
drop index matter_desk_handler;
drop index matter_state;
create index matter_desk on matter (office_id, due_on, due_statute desc, id) where open;
create index matter_desk_all on matter (due_on, due_statute desc, id) where open;
create index matter_desk_handler on matter (handler_id, due_on, due_statute desc, id) where open;
create index matter_state on matter (state, due_on, due_statute desc, id) where open;
