-- The list of published issues names each by its title and is searched by it, without opening the papers.
alter table bulletin add column title text not null generated always as (paper ->> 'title') stored;
create index bulletin_by_end on bulletin (to_on desc, kind desc, year desc, issue desc, version desc);
