-- What a case is worth and what was fined is told by the case itself, never typed at the link: as with complaints.
create or replace view campaign_link_fact as
select l.campaign_id, l.matter_id, l.kind,
  case when l.kind = 'complaint' then coalesce(c.recovered_amount_fen, 0)
    when k.decision_kind = 'penalty' and not k.revoked then k.fine_fen + k.income_fen + k.goods_fen else 0 end as money_fen,
  case when l.kind = 'case' then coalesce(k.value_fen, 0) else 0 end as value_fen, l.linked_on
from campaign_link l left join complaint_fact c on c.matter_id = l.matter_id left join case_fact k on k.matter_id = l.matter_id;
alter table campaign_link drop constraint campaign_link_own_money, drop column money_fen, drop column value_fen;
comment on table campaign_link is 'complaints and cases that belong to it; what they brought is in their own records; samplings carry the campaign themselves';
