-- 大屏: a screen on the wall has no person in front of it; it opens with a key of its own and sees sums only.
create table wall_screen (
  id bigint generated always as identity primary key,
  label text not null,
  key_hash text not null unique,
  created_by bigint not null references person (id),
  created_at timestamptz not null,
  seen_at timestamptz,
  revoked_at timestamptz
);
