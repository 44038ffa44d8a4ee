-- As 1090 for the other side of a complaint.
update complaint set respondent_phone = regexp_replace(respondent_phone, '^(0(?:10|2\d|[3-9]\d{2}))-(\d)', '\1\2')
  where respondent_phone ~ '^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?:-\d{1,6})?$';
drop index complaint_respondent_phone;
create index complaint_respondent_phone on complaint (respondent_phone text_pattern_ops) where respondent_phone is not null;
