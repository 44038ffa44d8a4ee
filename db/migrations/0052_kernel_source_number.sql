-- A matter is found by the number under which another system knows it, whichever system that is.
create index matter_source_number on matter (source_number) where source_number is not null;
