-- 归并 proposals that a register brought in has led to.
alter table import_run add column merges integer not null default 0;
