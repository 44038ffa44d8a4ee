-- What is closed has no day on which it falls due, and few of the states: taken for independent, both made the planner expect
-- a fiftieth of what is overdue, fetch all of it and sort.
create statistics matter_open_due (mcv) on open, due_on from matter;
create statistics matter_open_state (mcv) on open, state from matter;

-- The boxes of a desk count what is open by these alone, without the rows.
drop index matter_desk;
drop index matter_desk_all;
drop index matter_state;
create index matter_desk on matter (office_id, due_on, due_statute desc, id) include (kind, due_clock) where open;
create index matter_desk_all on matter (due_on, due_statute desc, id) include (kind, due_clock) where open;
create index matter_state on matter (state, due_on, due_statute desc, id) include (kind, office_id) where open;

analyze matter;
