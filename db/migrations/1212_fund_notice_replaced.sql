-- A second payment leaves more to be filled up than the open notice asks for: a new one takes its place.

alter table fund_notice add column replaced_on date;
comment on column fund_notice.replaced_on is 'when another notice of the same account, asking for more, took its place';
drop index fund_notice_open;
create unique index fund_notice_open on fund_notice (account_id) where met_on is null and replaced_on is null;
