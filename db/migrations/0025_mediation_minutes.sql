-- 调解记录: kept of every sitting, and in place of a 调解书 where none is made (Order 121 art. 24).
alter table mediation_session
  add column complainant_side text,
  add column respondent_side text,
  add column recorder text,
  add column result text check (result in ('agreed', 'not-agreed', 'adjourned')),
  add column recorded_by bigint references person (id),
  add column recorded_at timestamptz;
comment on column mediation_session.record is 'what was said, claimed and offered; absent until the minutes are written';
