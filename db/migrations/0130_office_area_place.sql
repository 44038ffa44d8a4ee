-- 辖区中心点: where the middle of a street or county lies, for "near me" and for the coarse place of what is public.
alter table area
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add constraint area_place_whole check ((latitude is null) = (longitude is null));
comment on column area.latitude is 'WGS 84, degrees; the middle of the area, e.g. its administrative seat';
