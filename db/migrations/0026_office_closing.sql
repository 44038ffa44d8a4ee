-- 撤并: an office that is closed stays on file, because records name it; its open matters, people and areas go to the successor.
alter table office
  add column closed_on date,
  add column successor_id bigint references office (id),
  add check ((closed_on is null) = (successor_id is null));

-- A password that somebody else knows is good for one thing: choosing another.
alter table person add column must_change_password boolean not null default false;
