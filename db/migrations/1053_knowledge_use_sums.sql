-- How often an article answered, kept beside it: a list does not count ten years of uses for each of its lines.
alter table article
  add column used integer not null default 0,
  add column helped integer not null default 0,
  add column not_helped integer not null default 0;
update article set used = sums.used, helped = sums.helped, not_helped = sums.not_helped
  from (
    select article_id, count(*) filter (where answered) as used, count(*) filter (where helped) as helped,
      count(*) filter (where not helped) as not_helped
    from article_use group by article_id
  ) sums
  where sums.article_id = article.matter_id;
