-- 统计: against whom, whether the record is complete, and the words of the dispute.
create or replace view complaint_fact as
select matter_id, goods_class, problem_class, outcome, difficult, recovered_amount_fen, punitive_damages_fen, advance_paid_fen,
  operator_id,
  coalesce(respondent_address, '') <> '' and coalesce(goods_name, '') <> '' and disputed_amount_fen is not null
    and purchased_on is not null as complete
from complaint;
comment on view complaint_fact is 'complaint: classes, outcome, money and the operator on the register, no complainant''s name';

create view complaint_text_fact as select matter_id, facts from complaint;
comment on view complaint_text_fact is 'complaint: what was told, for counting words; reports have no such view';
