-- The annual summary says what a campaign was for.
create or replace view campaign_fact as
select c.matter_id, c.title, c.starts_on, c.ends_on, m.state, c.goal from campaign c join matter m on m.id = c.matter_id;
