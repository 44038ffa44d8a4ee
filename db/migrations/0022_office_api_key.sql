-- A key is named in lists and revoked by its number; its hash leaves the database for nobody.
alter table api_key add column id bigint generated always as identity unique;
