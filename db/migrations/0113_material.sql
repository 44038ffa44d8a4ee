-- 宣传物料: a ledger of pieces by office, paid from budgets. Never below nought, never changed; a mistake is reversed.

create table material_budget (
  id bigint generated always as identity primary key,
  year integer not null check (year between 2000 and 2100),
  source text not null check (source in ('city-finance', 'bureau', 'province')),
  title text not null,
  amount_fen bigint not null check (amount_fen > 0),
  spent_fen bigint not null default 0 check (spent_fen between 0 and amount_fen),
  on_day date not null,
  by_name text not null
);
comment on column material_budget.spent_fen is 'the sum of what was ordered from it, kept by trigger so that a constraint can forbid what must never be';

create table material_stock (
  office_id bigint not null references office (id),
  material text not null,
  quantity bigint not null default 0 check (quantity >= 0),
  primary key (office_id, material)
);

create table material_entry (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('order', 'transfer', 'handout', 'loss', 'reversal')),
  material text not null,
  quantity bigint not null check (quantity <> 0),
  cost_fen bigint not null default 0,
  budget_id bigint references material_budget (id),
  demonstration_id bigint references demonstration (matter_id),
  recipient text,
  words text not null,
  on_day date not null,
  reverses_id bigint unique references material_entry (id),
  by_id bigint,
  by_name text not null,
  at timestamptz not null,
  check ((kind = 'reversal') = (reverses_id is not null)),
  check (kind = 'reversal' or (quantity > 0 and cost_fen >= 0)),
  check (kind <> 'order' or budget_id is not null),
  check (kind <> 'handout' or demonstration_id is not null or recipient is not null)
);
create index material_entry_day on material_entry (on_day, id);
create index material_entry_unit on material_entry (demonstration_id) where demonstration_id is not null;
comment on column material_entry.recipient is 'a street, a shop or a crowd, never a person';

create table material_posting (
  entry_id bigint not null references material_entry (id),
  office_id bigint not null references office (id),
  quantity bigint not null check (quantity <> 0),
  primary key (entry_id, office_id)
);
create index material_posting_office on material_posting (office_id, entry_id);

create function material_posted() returns trigger language plpgsql as $$
begin
  insert into material_stock (office_id, material) select new.office_id, material from material_entry where id = new.entry_id
  on conflict do nothing;
  update material_stock s set quantity = s.quantity + new.quantity
  from material_entry e where e.id = new.entry_id and s.office_id = new.office_id and s.material = e.material;
  return new;
end $$;
create trigger material_posted after insert on material_posting for each row execute function material_posted();

create function material_spent() returns trigger language plpgsql as $$
begin
  update material_budget set spent_fen = spent_fen + new.cost_fen where id = new.budget_id;
  return new;
end $$;
create trigger material_spent after insert on material_entry for each row when (new.budget_id is not null) execute function material_spent();

create function material_unchanging() returns trigger language plpgsql as $$
begin
  raise exception 'a ledger is never changed: write a reversal';
end $$;
create trigger material_entry_unchanging before update or delete on material_entry for each row execute function material_unchanging();
create trigger material_posting_unchanging before update or delete on material_posting for each row execute function material_unchanging();

create view material_fact as
select coalesce(r.kind, e.kind) as kind, e.id, e.material, e.quantity, e.cost_fen, e.on_day from material_entry e
left join material_entry r on r.id = e.reverses_id;
comment on view material_fact is 'material: pieces made and handed out; a reversal counts against what it reverses';
create view material_budget_fact as select id, year, source, amount_fen, on_day from material_budget;
comment on view material_budget_fact is 'material: budgets by the day they were entered';
