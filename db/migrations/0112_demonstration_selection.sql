-- 评选: integrity shops, ten-star businesses, keepers of contracts, on the course of the programme; what the shop says of itself; who
-- looked at it together.

alter table demonstration drop constraint demonstration_kind_check;
alter table demonstration add constraint demonstration_kind_check
  check (kind in ('street', 'shop', 'station', 'online', 'integrity', 'ten-star', 'contract'));
alter table demonstration drop constraint demonstration_stars_check;
alter table demonstration add constraint demonstration_stars_check check (stars between 1 and case kind when 'ten-star' then 10 else 5 end);
alter table demonstration_star drop constraint demonstration_star_stars_check;
alter table demonstration_star add constraint demonstration_star_stars_check check (stars between 1 and 10);
alter table demonstration add column self_assessed text[] not null default '{}';
comment on column demonstration.self_assessed is '商户自评: items of its score sheet the shop says it meets';
alter table demonstration_visit add column departments text;
comment on column demonstration_visit.departments is '部门会审: who took part in the review';
