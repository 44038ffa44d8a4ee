-- Where a case came from, so that figures can tell the cases of the sampling plan from those of campaigns.
create or replace view case_fact as
select c.matter_id, c.procedure, c.source, c.case_type, c.filed_on, c.decided_on, c.decision_kind, c.value_fen,
  c.fine_fen, c.income_fen, c.goods_fen, c.closed_on, c.revoked_on is not null as revoked, p.published_on, c.from_matter_id
from penalty_case c left join case_publication p on p.matter_id = c.matter_id;
