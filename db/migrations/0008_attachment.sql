-- 附件

create table attachment (
  id uuid primary key,
  matter_id bigint references matter (id),
  upload_token_hash text not null,
  name text not null,
  size_bytes bigint not null check (size_bytes > 0 and size_bytes <= 209715200),
  received_bytes bigint not null default 0,
  media_type text,
  sha256 text,
  by_kind text not null,
  by_id bigint,
  created_at timestamptz not null,
  completed_at timestamptz,
  withdrawn_at timestamptz
);
create index attachment_matter on attachment (matter_id);
