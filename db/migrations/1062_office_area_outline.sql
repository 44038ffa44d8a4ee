-- 辖区边界: the closed lines of an area, for the map of the districts; entered from a GeoJSON file.
alter table area add column outline jsonb check (jsonb_typeof(outline) = 'array');
comment on column area.outline is 'rings of [longitude, latitude], WGS 84, each closed; an inner ring is a hole';
