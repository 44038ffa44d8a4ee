-- Open311 GeoReport v2: which complaint came from which client, and the name the client gave to its request.
create table open311_request (
  matter_id bigint primary key references matter (id),
  person_id bigint not null references person (id),
  token text,
  account_id text,
  at timestamptz not null
);
comment on column open311_request.person_id is 'the account of the client whose key was used: it may follow what it lodged itself';
comment on column open311_request.token is 'the Idempotency-Key of the request: asked for under tokens/… by a client that lost the answer';
create index open311_request_token on open311_request (token, matter_id desc) where token is not null;
create index open311_request_person on open311_request (person_id, matter_id);
-- What complainants let be published, newest first.
create index complaint_published on complaint (matter_id) where consent_publication;
