-- What a complaint brought back stands in the complaint: a campaign that took it up says the same, also when it is settled
-- or put right after it was linked. Of a case it is what was entered.

create or replace view campaign_link_fact as
select l.campaign_id, l.matter_id, l.kind,
  case when l.kind = 'complaint' then coalesce(c.recovered_amount_fen, 0) else l.money_fen end as money_fen,
  l.value_fen, l.linked_on
from campaign_link l left join complaint_fact c on c.matter_id = l.matter_id;
update campaign_link set money_fen = 0, value_fen = 0 where kind = 'complaint';
alter table campaign_link add constraint campaign_link_own_money check (kind = 'case' or (money_fen = 0 and value_fen = 0));
