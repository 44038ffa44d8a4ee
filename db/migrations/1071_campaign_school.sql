-- 学校周边: schools as places, and what lies within so many metres of one.
create table school (
  id bigint generated always as identity primary key,
  name text not null unique,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  removed_on date
);
comment on table school is 'schools and where they lie (WGS 84); one that was closed or moved away keeps its row';
create index school_latitude on school (latitude) where removed_on is null;

-- Great-circle distance (haversine) in metres; law/place.ts tells the same in kilometres.
create function metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
returns double precision language sql immutable parallel safe as $$
  select 2 * 6371000 * asin(least(1, sqrt(
    sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$$;

alter table campaign_subject
  add column school text,
  add column school_metres integer,
  add column school_by_hand boolean not null default false,
  add constraint campaign_subject_school check ((school is null) = (school_metres is null));
comment on column campaign_subject.school is 'why it is on the list of a campaign around schools: the nearest one, as measured on the day it was listed';

-- Subjects, visits and findings are of the office on whose list they stand, not of the office that planned the campaign.
create or replace view campaign_finding_fact as
select f.id, v.campaign_id, v.on_day, f.measure, f.quantity, v.office_id
from campaign_finding f join campaign_visit v on v.id = f.visit_id;
create view campaign_office_fact as
select f.matter_id, f.kind, f.state, f.number, o.id as office_id, o.code as office, coalesce(u.code, o.code) as unit,
  f.channel, f.national, f.received_on, f.closed_on, f.open, f.handler_id
from matter_fact f cross join office o left join office u on u.id = o.county_id
where f.kind = 'campaign';
comment on view campaign_office_fact is 'campaign: as matter_fact, once for each office that visits in it';
