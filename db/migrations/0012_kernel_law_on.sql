-- The law of the day of receipt governs a matter (domain/law.md 2.1), unless the legal section rules otherwise.
alter table matter add column law_on date;
comment on column matter.law_on is 'the day whose law governs; absent: the day of receipt';
