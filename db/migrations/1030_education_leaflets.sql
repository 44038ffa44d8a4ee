-- 发放资料: what an event handed out of the office's own stock is in the ledger of materials; what a partner brought is not.

alter table education_event add column leaflets_brought integer not null default 0 check (leaflets_brought >= 0);
comment on column education_event.leaflets_brought is 'of the leaflets handed out, those a partner brought: the rest left the stock of the office (material_entry)';
