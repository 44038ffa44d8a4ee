-- 经营者的坐标: how far a shop lies from a school is measured, where its place is known.
alter table operator
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add constraint operator_place_whole check ((latitude is null) = (longitude is null));
comment on column operator.latitude is 'WGS 84, degrees';
comment on column operator.near_school is 'near a school, as the office says: counts only where the operator has no place of its own to measure from';
