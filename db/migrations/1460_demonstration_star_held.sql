-- 十星级: each star is a criterion. Which ones are held from that day on; null where stars are by points.
alter table demonstration_star add column held text[];
comment on column demonstration_star.held is 'of a sheet by star: the criteria met, so that a star lost has a name';
