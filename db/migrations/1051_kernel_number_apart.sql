-- Order 121 art. 9: a message that is complaint and report becomes two matters that do not know each other. Numbers of one
-- sequence would be neighbours and tell of each other: guarded kinds (law/secrets.ts) count for themselves.
create sequence matter_number_guarded;
-- Where numbers were given already: half the range away from them.
select setval('matter_number_guarded', last_value + 500000) from matter_number where is_called;
