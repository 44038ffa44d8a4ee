-- A write-back that is tried again is listed with the moment of its next try, and can be mended before it.

alter table hotline_message add column next_at timestamptz;
comment on column hotline_message.next_at is 'when it is tried again by itself; only while it waits after an attempt that failed';
drop index hotline_message_failed;
create index hotline_message_owed on hotline_message (made_at) where state in ('waiting', 'failed');
