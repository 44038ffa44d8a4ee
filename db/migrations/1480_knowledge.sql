-- Each keyword as it is written is a word the article is found by, whether or not the dictionary knows it.
insert into article_word (word, article_id, weight)
select distinct lower(left(word, 30)), a.matter_id, 3
from article a
join article_version v on v.article_id = a.matter_id and v.version = a.in_force
cross join lateral regexp_split_to_table(coalesce(v.keywords, ''), '[\s,，、;；]+') as k (word)
where word <> ''
on conflict (word, article_id) do update set weight = excluded.weight;
