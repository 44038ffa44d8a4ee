-- 咨询

create table consultation (
  matter_id bigint primary key references matter (id),
  consumer_id bigint references consumer (id),
  operator_id bigint references operator (id),
  respondent_name text,
  question text not null,
  goods_class text,
  problem_class text,
  answer text,
  answered_by text,
  answered_on date,
  first_answered_on date,
  answered_at timestamptz,
  on_the_spot boolean not null default false,
  passed_on boolean not null default false,
  told text check (told in ('on-the-spot', 'phone', 'portal')),
  article_id bigint references article (matter_id),
  article_version integer,
  helped boolean,
  became_id bigint references matter (id),
  tracking_code_hash text
);
comment on column consultation.consumer_id is 'null: asked without giving name or number';
comment on column consultation.helped is 'did this answer it: as the asker says';
create index consultation_consumer on consultation (consumer_id);
create index consultation_operator on consultation (operator_id) where operator_id is not null;
create index consultation_became on consultation (became_id) where became_id is not null;
create index consultation_article on consultation (article_id) where article_id is not null;

create index consultation_answered on consultation (first_answered_on);

create view consultation_fact as
select matter_id, goods_class, problem_class, on_the_spot, passed_on, first_answered_on as answered_on, article_id is not null as from_knowledge,
  helped, became_id is not null as converted
from consultation;
comment on view consultation_fact is 'consultation: how it was answered, nobody''s name';
