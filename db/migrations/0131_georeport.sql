-- Open311 GeoReport v2: which complaint came from which client, and the name the client gave to its request.
create table georeport_request (
  matter_id bigint primary key references matter (id),
  person_id bigint not null references person (id),
  token text,
  account_id text,
  at timestamptz not null
);
comment on column georeport_request.person_id is 'the account of the client whose key was used: it may follow what it lodged itself';
comment on column georeport_request.token is 'the Idempotency-Key of the request: asked for under tokens/… by a client that lost the answer';
create index georeport_request_token on georeport_request (token, matter_id desc) where token is not null;
create index georeport_request_person on georeport_request (person_id, matter_id);
-- What complainants let be published, newest first.
create index complaint_published on complaint (matter_id) where consent_publication;
