-- A lot goes to a licensed processor, or the office destroys it itself and says so; the proof of the residue is told from the photographs.
alter table destruction_lot add column self_done boolean not null default false;
alter table destruction_lot add column residue_files uuid[] not null default '{}';
