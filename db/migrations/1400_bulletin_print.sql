-- A published issue prints to the same bytes for ever: its files are kept as they were first given out, whatever a later
-- release would make of the same paper.
create table bulletin_print (
  bulletin_id bigint not null references bulletin (id),
  edition text not null check (edition in ('full', 'public')),
  format text not null check (format in ('docx', 'xlsx')),
  content bytea not null,
  primary key (bulletin_id, edition, format)
);
