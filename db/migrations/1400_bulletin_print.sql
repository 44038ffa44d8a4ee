-- A published issue prints to the same bytes for ever: its files are kept as they were first given out, whatever a later
-- release would make of the same paper. The public edition is not kept: what is held back there is held back by today's rule.
create table bulletin_print (
  bulletin_id bigint not null references bulletin (id),
  format text not null check (format in ('docx', 'xlsx')),
  content bytea not null,
  primary key (bulletin_id, format)
);
