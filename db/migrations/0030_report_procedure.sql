-- 举报: the whole procedure. What tells who the informer is lies in `informer` alone, sealed.

alter table report drop constraint report_result_check;
update report set result = case result when 'file' then 'filed' when 'no-file' then 'not-filed' when 'transfer' then 'transferred' end;
update matter set state = 'verifying' where kind = 'report' and state = 'result-proposed';

alter table report
  add column named boolean not null default false,
  add column respondent_uscc text,
  add column respondent_address text,
  add column respondent_phone text,
  add column platform_id bigint references operator (id),
  add column venue text not null default 'premises'
    check (venue in ('premises', 'platform', 'website', 'internet-advertising', 'media-advertising', 'elsewhere')),
  add column place_address text,
  add column place_area_code text,
  add column violation_class text not null default 'other',
  add column goods_name text,
  add column evidence text,
  add column happened_on date,
  add column insider boolean not null default false,
  add column wants_reward boolean not null default false,
  add column law text not null default 'order121',
  add column returns integer not null default 0,
  add column ground text,
  add column transfer_to text check (transfer_to in ('other-amr', 'other-department', 'police')),
  add column transfer_organ text,
  add column transfer_receipt text,
  add column earlier_id bigint references matter (id),
  add column filing_number text,
  add column no_reward_reason text,
  add constraint report_result check
    (result in ('filed', 'not-filed', 'transferred', 'not-again', 'merged', 'referred'));
comment on column report.facts is 'as told, with every word that names the informer taken out; the words as they were said lie sealed in informer';
comment on column report.earlier_id is 'the report of the same informer that this one repeats (not handled again) or is merged into (Order 121 art. 35)';
create index report_operator on report (operator_id);
create index report_earlier on report (earlier_id);

create table informer (
  matter_id bigint primary key references matter (id),
  pseudonym text not null,
  sealed text not null,
  phone_mark text,
  id_mark text,
  tracking_code_hash text
);
comment on table informer is 'Order 121 art. 37: AES-256-GCM under a key of its own; the marks are keyed hashes, by which the same informer is known again and nothing else';
create index informer_phone on informer (phone_mark) where phone_mark is not null;
create index informer_id on informer (id_mark) where id_mark is not null;

create table unsealing (
  id bigint generated always as identity primary key,
  matter_id bigint not null references matter (id),
  requested_by bigint not null references person (id),
  reason text not null,
  requested_at timestamptz not null,
  decided_by bigint references person (id),
  decided_at timestamptz,
  granted boolean,
  remark text,
  readable_until timestamptz,
  check (decided_by is null or decided_by <> requested_by),
  check ((granted is not null) = (decided_by is not null)),
  check (granted is true or readable_until is null)
);
comment on table unsealing is 'a reason, a second person, a time limit; every reading is an event';
create index unsealing_matter on unsealing (matter_id, id);
create unique index unsealing_waiting on unsealing (matter_id, requested_by) where decided_by is null;

create table report_reward (
  matter_id bigint primary key references matter (id),
  level text not null check (level in ('first', 'second', 'third')),
  seriousness text not null,
  decision_number text not null,
  decided_on date not null,
  confiscated_fen bigint not null check (confiscated_fen >= 0),
  computed_fen bigint not null,
  amount_fen bigint not null check (amount_fen > 0 and amount_fen <= 100000000),
  reason text,
  finance_number text,
  state text not null check (state in ('proposed', 'approved', 'paid', 'waived')),
  settled_on date,
  voucher text,
  check (amount_fen < 50000000 or finance_number is not null)
);

create view report_fact as
select r.matter_id, r.named, i.matter_id is not null as told, r.violation_class, r.result,
  case when w.state = 'paid' then w.amount_fen end as reward_paid_fen, w.settled_on as reward_settled_on
from report r left join informer i on i.matter_id = r.matter_id left join report_reward w on w.matter_id = r.matter_id;
comment on view report_fact is 'report: how it was told and how it ended, nobody''s name';
