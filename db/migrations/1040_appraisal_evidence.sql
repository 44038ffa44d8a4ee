-- What a mark by hand rests on, where it is no file: the number of a record, a document, an address. Marks from before had none.

alter table appraisal_mark add column reference text check (reference <> '');
