-- Whoever applies or gives feedback follows it with number and query code, as a complaint; only the hash is kept.
create table demonstration_code (
  matter_id bigint primary key references matter (id),
  code_hash text not null
);
comment on table demonstration_code is 'the query code of an application (demonstration) or of a feedback on a promise (demonstration-feedback)';
