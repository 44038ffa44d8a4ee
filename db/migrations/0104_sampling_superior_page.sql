-- What superiors sampled adds up over the years: the list is read page by page, newest first.

alter table sampling_superior add column id bigint generated always as identity;
create unique index sampling_superior_page on sampling_superior (id);
