-- Order 45 art. 10: to whom a penalty was passed is kept by the case, published by us or not.
alter table penalty_case add column pushed_to text, add column pushed_on date;
update penalty_case set pushed_to = p.pushed_to, pushed_on = p.pushed_on
  from case_publication p where p.matter_id = penalty_case.matter_id and p.pushed_on is not null;
alter table case_publication drop column pushed_to, drop column pushed_on;
