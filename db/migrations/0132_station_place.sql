-- 站点位置: where the station stands, taken by whoever registers it on the spot; without it the middle of its street is shown.
alter table station
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add constraint station_place_whole check ((latitude is null) = (longitude is null));
