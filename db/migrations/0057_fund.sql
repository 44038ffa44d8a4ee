-- 先行赔付专项资金: a ledger. Double entry, never negative, never changed; a month that is locked stays as it is.

create table fund (
  id bigint generated always as identity primary key,
  station_id bigint not null unique references station (matter_id),
  minimum_fen bigint not null check (minimum_fen >= 0),
  tenant_minimum_fen bigint not null check (tenant_minimum_fen >= 0),
  opened_on date not null
);
comment on column fund.minimum_fen is 'what manager and tenants agreed must lie in the common part; below it a top-up is asked for';

create table fund_account (
  id bigint generated always as identity primary key,
  fund_id bigint not null references fund (id),
  kind text not null check (kind in ('bank', 'pool', 'tenant')),
  operator_id bigint references operator (id),
  name text not null,
  stall text,
  balance_fen bigint not null default 0 check (balance_fen >= 0),
  left_on date,
  check ((kind = 'tenant') = (operator_id is not null))
);
create unique index fund_account_own on fund_account (fund_id, kind) where kind <> 'tenant';
create unique index fund_account_tenant on fund_account (fund_id, operator_id) where kind = 'tenant';
comment on table fund_account is 'bank: the money itself; pool: the manager''s part; tenant: what each tenant has paid in';
comment on column fund_account.balance_fen is 'the sum of its postings, kept by trigger so that a constraint can forbid what must never be';

create table fund_entry (
  id bigint generated always as identity primary key,
  fund_id bigint not null references fund (id),
  kind text not null check (kind in ('opening', 'deposit', 'payment', 'recovery', 'refund', 'interest', 'fee', 'reversal')),
  on_day date not null,
  payment_id bigint references matter (id),
  reverses_id bigint unique references fund_entry (id),
  reason text not null,
  proof text not null,
  by_id bigint,
  by_name text not null,
  at timestamptz not null,
  check ((kind = 'reversal') = (reverses_id is not null))
);
create index fund_entry_fund on fund_entry (fund_id, id);
create index fund_entry_payment on fund_entry (payment_id) where payment_id is not null;

create table fund_posting (
  entry_id bigint not null references fund_entry (id),
  account_id bigint not null references fund_account (id),
  amount_fen bigint not null check (amount_fen <> 0),
  primary key (entry_id, account_id)
);
comment on column fund_posting.amount_fen is 'debit above nought, credit below: the postings of an entry add up to nought';
create index fund_posting_account on fund_posting (account_id, entry_id);

create table fund_month (
  fund_id bigint not null references fund (id),
  month date not null check (extract(day from month) = 1),
  book_fen bigint not null,
  bank_fen bigint not null check (bank_fen >= 0),
  explanation text,
  prepared_by bigint not null,
  prepared_name text not null,
  prepared_on date not null,
  locked_by bigint,
  locked_name text,
  locked_on date,
  primary key (fund_id, month),
  check (book_fen = bank_fen or explanation is not null),
  check (locked_by is null or locked_by <> prepared_by)
);
comment on table fund_month is 'monthly reconciliation; locked by a second person, and then nothing is written into that month';

create table fund_notice (
  id bigint generated always as identity primary key,
  fund_id bigint not null references fund (id),
  account_id bigint not null references fund_account (id),
  payment_id bigint references matter (id),
  on_day date not null,
  due_on date not null,
  minimum_fen bigint not null,
  balance_fen bigint not null,
  met_on date
);
comment on table fund_notice is '补足通知书: as it stood on its day';
create unique index fund_notice_open on fund_notice (account_id) where met_on is null;

create table advance_payment (
  matter_id bigint primary key references matter (id),
  fund_id bigint not null references fund (id),
  account_id bigint not null references fund_account (id),
  from_matter_id bigint references matter (id),
  consumer_name text not null,
  consumer_phone text not null,
  amount_fen bigint not null check (amount_fen > 0),
  reason text not null check (reason in ('delay', 'refusal', 'gone')),
  facts text not null,
  approved_on date,
  paid_on date,
  recovered_fen bigint not null default 0 check (recovered_fen >= 0),
  check (recovered_fen <= amount_fen)
);
create unique index advance_payment_once on advance_payment (from_matter_id)
  where from_matter_id is not null and paid_on is not null;

create function fund_posted() returns trigger language plpgsql as $$
begin
  update fund_account set balance_fen = balance_fen + case kind when 'bank' then new.amount_fen else -new.amount_fen end
  where id = new.account_id and fund_id = (select fund_id from fund_entry where id = new.entry_id);
  if not found then raise exception 'the account belongs to another fund'; end if;
  return new;
end $$;
create trigger fund_posted after insert on fund_posting for each row execute function fund_posted();

create function fund_balanced() returns trigger language plpgsql as $$
begin
  if (select count(*) < 2 or sum(amount_fen) <> 0 from fund_posting where entry_id = new.id) then
    raise exception 'entry % does not balance', new.id;
  end if;
  return null;
end $$;
create constraint trigger fund_balanced after insert on fund_entry deferrable initially deferred
  for each row execute function fund_balanced();

create function fund_posting_balanced() returns trigger language plpgsql as $$
begin
  if (select sum(amount_fen) <> 0 from fund_posting where entry_id = new.entry_id) then
    raise exception 'entry % does not balance', new.entry_id;
  end if;
  return null;
end $$;
create constraint trigger fund_posting_balanced after insert on fund_posting deferrable initially deferred
  for each row execute function fund_posting_balanced();

create function fund_open_month() returns trigger language plpgsql as $$
begin
  if exists (select from fund_month where fund_id = new.fund_id and locked_on is not null
      and month >= date_trunc('month', new.on_day)::date) then
    raise exception 'the month of % is locked', new.on_day;
  end if;
  return new;
end $$;
create trigger fund_open_month before insert on fund_entry for each row execute function fund_open_month();

create function fund_unchanging() returns trigger language plpgsql as $$
begin
  raise exception 'a ledger is never changed: write a reversal';
end $$;
create trigger fund_entry_unchanging before update or delete on fund_entry for each row execute function fund_unchanging();
create trigger fund_posting_unchanging before update or delete on fund_posting for each row execute function fund_unchanging();

create view fund_fact as
select p.account_id, f.station_id, e.id as entry_id, e.on_day, e.kind, p.amount_fen
from fund_posting p join fund_entry e on e.id = p.entry_id join fund_account a on a.id = p.account_id join fund f on f.id = a.fund_id
where a.kind = 'bank';
comment on view fund_fact is 'fund: what went in and out of the money itself';

create view advance_payment_fact as
select p.matter_id, p.amount_fen, p.approved_on, p.paid_on, m.state from advance_payment p join matter m on m.id = p.matter_id;
comment on view advance_payment_fact is 'fund: advance payments, nobody''s name';
