-- What figures may read of what was published: which issue, of what, on which day.

create view bulletin_fact as
select id, kind, period, year, issue, version, (published_at at time zone 'Asia/Shanghai')::date as published_on,
  paper ->> 'title' as title
from bulletin where office_id is null;
comment on view bulletin_fact is 'bulletin: issues as published, without what stands in them';
