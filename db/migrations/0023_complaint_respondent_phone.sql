-- The desk finds a matter by the telephone of either side.
create index complaint_respondent_phone on complaint (respondent_phone) where respondent_phone is not null;
