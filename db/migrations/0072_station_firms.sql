-- Which firm a station belongs to: a firm with several stations is counted once.

create view station_chain_fact as
select s.matter_id as station_id, c.id as chain_id, c.kind, s.opened_on, s.closed_on
from station s join station_chain c on c.id = s.chain_id;
comment on view station_chain_fact is 'station: whose stations stand where';
