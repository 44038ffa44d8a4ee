-- 罚没和不具备回收价值的物品: each item with its chain of custody, and lots that are destroyed together.

create table destruction_lot (
  matter_id bigint primary key references matter (id),
  title text not null,
  reason text not null check (reason in ('must', 'worthless', 'unsafe')),
  method text not null check (method in ('burning', 'crushing', 'burying', 'recycling', 'harmless')),
  hazardous boolean not null default false,
  processor text not null,
  licence text,
  licence_until date,
  planned_on date not null,
  place text not null,
  explanation text not null,
  approved_on date,
  carried_on date,
  carried_place text,
  transport text,
  weighed_grams bigint check (weighed_grams >= 0),
  course text,
  residue_number text,
  residue_grams bigint check (residue_grams >= 0),
  residue text,
  proceeds_fen bigint check (proceeds_fen >= 0),
  proceeds_voucher text,
  proceeds_on date,
  check (not hazardous or licence is not null),
  check ((proceeds_fen is null) = (proceeds_voucher is null))
);

create table store_item (
  id bigint generated always as identity primary key,
  number text generated always as ('WP' || lpad(id::text, 6, '0')) stored unique,
  office_id bigint not null references office (id),
  origin text not null check (origin in ('confiscated', 'surrendered', 'unclaimed', 'sample')),
  case_id bigint references matter (id),
  origin_note text,
  name text not null,
  class text not null,
  quantity numeric(12, 3) not null check (quantity > 0),
  unit text not null,
  weight_grams bigint not null check (weight_grams >= 0),
  box text not null,
  value_fen bigint not null check (value_fen >= 0),
  place text not null,
  state text not null default 'kept' check (state in ('kept', 'in-lot', 'destroyed', 'released')),
  stored_on date not null,
  lot_id bigint references destruction_lot (matter_id),
  out_on date,
  check ((origin = 'confiscated') = (case_id is not null)),
  check (origin = 'confiscated' or origin_note is not null),
  check ((state in ('in-lot', 'destroyed')) = (lot_id is not null)),
  check ((state in ('destroyed', 'released')) = (out_on is not null))
);
comment on table store_item is 'item by item: what was confiscated, or is unsaleable and kept';
create index store_item_case on store_item (case_id);
create index store_item_lot on store_item (lot_id);
create index store_item_office on store_item (office_id, state);

create table store_move (
  id bigint generated always as identity primary key,
  item_id bigint not null references store_item (id),
  kind text not null check (kind in ('in', 'move', 'count', 'to-lot', 'from-lot', 'destroyed', 'released')),
  on_day date not null,
  at timestamptz not null,
  from_place text,
  to_place text,
  handed_by text not null,
  received_by text not null,
  witness text,
  weight_grams bigint check (weight_grams >= 0),
  lot_id bigint references destruction_lot (matter_id),
  remark text,
  actor_id bigint,
  actor_name text not null
);
comment on table store_move is 'the chain of custody: appended only';
create index store_move_item on store_move (item_id);

create table destruction_witness (
  id bigint generated always as identity primary key,
  matter_id bigint not null references destruction_lot (matter_id),
  name text not null,
  unit text not null,
  role text not null check (role in ('discipline', 'finance', 'legal', 'environment', 'press', 'other'))
);
create index destruction_witness_lot on destruction_witness (matter_id);

create view destroyed_fact as
select i.id as item_id, i.lot_id as matter_id, i.office_id, i.class, i.box, i.quantity, i.weight_grams, i.value_fen, l.carried_on
from store_item i join destruction_lot l on l.matter_id = i.lot_id where i.state = 'destroyed';
comment on view destroyed_fact is 'destruction: items that are gone, in figures';
create view destruction_fact as
select l.matter_id, l.carried_on, l.proceeds_fen, l.proceeds_on from destruction_lot l where l.carried_on is not null;
comment on view destruction_fact is 'destruction: lots that were carried out, in figures';
