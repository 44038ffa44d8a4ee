-- One telephone, one way of writing it (kernel/phone.ts): tables that were imported kept the hyphen of a landline, and the
-- caller's history missed them.
update consumer set phone = regexp_replace(phone, '^(0(?:10|2\d|[3-9]\d{2}))-(\d)', '\1\2')
  where phone ~ '^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?:-\d{1,6})?$';
update consumer set phone_other = regexp_replace(phone_other, '^(0(?:10|2\d|[3-9]\d{2}))-(\d)', '\1\2')
  where phone_other ~ '^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?:-\d{1,6})?$';
update operator set phone = regexp_replace(phone, '^(0(?:10|2\d|[3-9]\d{2}))-(\d)', '\1\2')
  where phone ~ '^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?:-\d{1,6})?$';

-- A landline finds those behind its exchange too (like '07295551234-%'), whatever the collation of the database.
drop index consumer_phone;
create index consumer_phone on consumer (phone text_pattern_ops);
