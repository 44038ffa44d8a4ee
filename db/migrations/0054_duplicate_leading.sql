-- 主件: the leading number. A lead is something else (涉嫌违法线索).
alter table joining rename column lead_id to leading_id;
alter view joined_fact rename column lead_id to leading_id;
