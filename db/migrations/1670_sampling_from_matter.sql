-- 诉转抽检: the complaint, report, work order or dispute after which a batch was taken. Null: none, or not told.
alter table sampling_batch add column from_matter_id bigint references matter (id);
create index on sampling_batch (from_matter_id) where from_matter_id is not null;
