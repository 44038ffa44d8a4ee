-- One person is recognised by the identity number, whatever the telephone.
create index consumer_id_number on consumer (id_number) where id_number is not null;
