-- The annual summary says of which years the goods were that were destroyed: as they were stored.
create or replace view destroyed_fact as
select i.id as item_id, i.lot_id as matter_id, i.office_id, i.class, i.box, i.quantity, i.weight_grams, i.value_fen, l.carried_on,
  i.stored_on
from store_item i join destruction_lot l on l.matter_id = i.lot_id where i.state = 'destroyed';
