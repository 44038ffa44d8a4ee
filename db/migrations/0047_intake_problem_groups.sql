-- 导入: equal problems together, over all rows that were refused.
alter table import_run add column problem_groups jsonb not null default '[]';
comment on column import_run.problem_groups is '[{field, problem: {zh, en}, count, rows}]: rows are the first few that have it, the commonest problem first';
