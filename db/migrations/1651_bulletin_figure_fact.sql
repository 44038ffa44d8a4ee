-- What each issue printed of its own period, so that a figure counted today can say what was published of it.
create view bulletin_figure_fact as
select b.id, b.period, b.year, b.issue, b.version, split_part(f.query, '/', 3) as name, f.query, f.value
from bulletin b cross join lateral (
  select n.value ->> 'query' as query, n.value -> 'value' as value from jsonb_each(b.figures -> 'figures') n
  union all
  select c.cell ->> 'query', c.cell -> 'value'
  from jsonb_array_elements(b.figures -> 'tables') t, jsonb_array_elements(t -> 'rows') r,
    jsonb_array_elements(r -> 'cells') with ordinality c (cell, place)
  where t -> 'columns' -> (c.place - 1)::int ->> 'format' in ('count', 'money-wan', 'kilograms', 'percent')
    and t -> 'columns' -> (c.place - 1)::int ->> 'indicator' = split_part(c.cell ->> 'query', '/', 3)
) f
where b.office_id is null and f.query is not null and jsonb_typeof(f.value) = 'number';
comment on view bulletin_figure_fact is 'bulletin: the figures of an issue as they were frozen, each by the query of its records';
