-- 文号 of the orders to stop the sale and to correct. Null: not ordered, or ordered before they had one.
alter table sampling_batch
  add column stop_sale_number text,
  add column correction_number text;
