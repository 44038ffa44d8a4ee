-- A firm that applied itself follows its application with number and code, as whoever complains does.

alter table odr_enterprise add column code_hash text;
comment on column odr_enterprise.code_hash is 'of the query code of the application; the code itself is shown once';
