-- 考核: who tried to reach people.
create view followup_attempt_fact as
select a.followup_id * 4 + a.nth as id, f.matter_id, a.on_day, a.by_id
from followup_attempt a join followup f on f.id = a.followup_id;
comment on view followup_attempt_fact is 'followup: attempts and who made them, nobody''s name';
