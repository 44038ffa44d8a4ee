-- 问法: the ways people ask what an article answers, one a line. An article is found by the characters and pairs of them.
alter table article_version add column askings text not null default '';
comment on column article_version.askings is 'one a line, as people ask it; no name, number or address of anybody';
alter table article add column found_by integer not null default 0;
comment on column article.found_by is 'how many characters and pairs its askings have, all together';

delete from article_word;
alter table article_word drop column weight;
alter table article_word add column askings integer not null;
comment on table article_word is 'character or pair of characters → in how many askings of the version in force it stands';

insert into article_word (word, article_id, askings)
select word, id, count(*)
from (
  select distinct id, nth, unnest(case when run ~ '^[a-z0-9]' then array[run] else
    array(select substr(run, at, size) from generate_series(1, length(run)) at, generate_series(1, 2) size
      where at + size - 1 <= length(run)) end) as word
  from (
    select a.matter_id as id, t.nth, (regexp_matches(lower(normalize(t.text, nfkc)), '[㐀-䶿一-鿿]+|[a-z]+|[0-9]+', 'g'))[1] as run
    from article a
    join article_version v on v.article_id = a.matter_id and v.version = a.in_force
    cross join lateral (values (1, v.question), (2, v.keywords)) as t (nth, text)
  ) runs
) words
group by word, id;
update article set found_by = sums.words
from (select article_id, sum(askings) as words from article_word group by article_id) sums
where sums.article_id = matter_id;
