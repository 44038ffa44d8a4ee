-- 导入: equal problems together, over all rows that were refused.
alter table import_run
  add column problem_groups jsonb not null default '[]',
  add column holds_reports boolean not null default false;
comment on column import_run.holds_reports is 'the refused rows may name an informer (Order 121 art. 37): only whoever brought the file gets them';
comment on column import_run.problem_groups is '[{field, problem: {zh, en}, count, rows}]: rows are the first few that have it, the commonest problem first';
