-- 法定代表人（负责人、经营者） is not the 联系人: papers name the one, calls go to the other.
alter table operator add column legal_person text;
