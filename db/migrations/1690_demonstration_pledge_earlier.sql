-- Signed again in the same version a pledge keeps the signatures before.
create table demonstration_pledge_earlier (
  id bigint generated always as identity primary key,
  pledge_id bigint not null references demonstration_pledge (id),
  signed_on date not null,
  signer text not null,
  how text not null check (how in ('glass', 'upload', 'paper')),
  signature text,
  attachment_id uuid,
  goods text,
  days integer,
  terms text
);
create index demonstration_pledge_earlier_of on demonstration_pledge_earlier (pledge_id, id);
