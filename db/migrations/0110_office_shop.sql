-- A shop with a plaque signs in at an office of its own, as stations and ODR enterprises do.
alter table office drop constraint office_kind_check;
alter table office add constraint office_kind_check
  check (kind in ('bureau', 'centre', 'county', 'sub-office', 'station', 'odr', 'shop'));
