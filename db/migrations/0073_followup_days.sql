-- How many were drawn on each day, of how many that could have been.

create view followup_day_fact as
select d.on_day, d.eligible_count as eligible, count(f.id) as drawn, min(f.matter_id) as first_matter_id
from followup_draw d left join followup f on f.drawn_on = d.on_day
group by d.on_day;
comment on view followup_day_fact is 'followup: the draws, nobody''s name';
