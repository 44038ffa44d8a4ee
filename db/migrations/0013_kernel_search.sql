-- A search takes the shorter road, through the index for a rare word or from the newest matter for a common one, only if
-- the planner knows which words are rare: keep statistics of ten thousand words instead of one thousand (bench/desk.ts).
alter table matter alter column words set statistics 1000;

-- What waits for a signature or for the centre is asked for by state.
create index matter_state on matter (state, due_on, id) where open;
