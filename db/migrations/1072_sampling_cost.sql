-- What a batch costs the plan's budget: the sample bought and the test ordered, told when it is sent. Null: not told.
alter table sampling_batch add column cost_fen bigint check (cost_fen >= 0);
