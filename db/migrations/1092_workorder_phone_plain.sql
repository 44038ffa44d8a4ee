-- As 1090 for the caller of a 12345 order.
update work_order set caller_phone = regexp_replace(caller_phone, '^(0(?:10|2\d|[3-9]\d{2}))-(\d)', '\1\2')
  where caller_phone ~ '^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?:-\d{1,6})?$';
