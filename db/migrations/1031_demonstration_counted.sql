-- 承诺的统计 (procedure 3.8): what was promised beyond the duty, what was broken, who was admonished; nobody's words.

create or replace view demonstration_fact as
select d.matter_id, d.kind, d.level, d.brought_by, m.received_on, d.awarded_on, d.term_to, d.province_on, d.stars, d.consecutive,
  d.delisted_on, d.ended_on, d.operator_id, m.state, d.other_promise is not null as promises_more
from demonstration d join matter m on m.id = d.matter_id;

create view demonstration_breach_fact as select id, matter_id, pledge, on_day from demonstration_breach;
comment on view demonstration_breach_fact is 'demonstration: promises broken, nobody''s words';

create view demonstration_admonition_fact as
select id, matter_id, on_day from event where name = 'demonstration.admonish';
comment on view demonstration_admonition_fact is 'demonstration: 督促告诫 by unit and day';
