-- What papers may read of the schemes: which heads were measured, since when.
create view appraisal_scheme_fact as
select s.of, s.version, s.content -> 'heads' as heads, s.created_at from appraisal_scheme s;
comment on view appraisal_scheme_fact is 'appraisal: the heads of each version of a scheme, and since when it stands';
