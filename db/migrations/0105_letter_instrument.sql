-- One instrument, one number (docs/adr/0105): a decision or 调解书 told to several is one text with a copy for each.
alter table letter add column copy_of bigint references letter (id);
comment on column letter.copy_of is 'the same instrument, number and text for another addressee, with its own proof of service';
alter table letter drop constraint letter_number_key;
create unique index letter_number on letter (number) where copy_of is null;
create unique index letter_copy on letter (copy_of, who, recipient) where copy_of is not null;

-- One notice in several matters: what calls the respondent of a joint complaint once for all its members (art. 12).
create table letter_also (
  letter_id bigint not null references letter (id),
  matter_id bigint not null references matter (id),
  primary key (letter_id, matter_id)
);
create index letter_also_matter on letter_also (matter_id);

-- A series for each office, year and 字. What was numbered before stays; each series goes on after its highest number.
alter table letter_serial add column word text not null default '';
alter table letter_serial drop constraint letter_serial_pkey;
alter table letter_serial add primary key (office_id, year, word);
insert into letter_serial (office_id, year, word, next)
  select office_id, year, word, max(serial) + 1
  from (
    select l.office_id, substring(l.number from '〔(\d{4})〕')::integer as year,
      substring(l.number from char_length(o.letter_prefix) + 1 for position('〔' in l.number) - char_length(o.letter_prefix) - 1) as word,
      substring(l.number from '第(\d+)号')::integer as serial
    from letter l join office o on o.id = l.office_id
    where starts_with(l.number, o.letter_prefix) and l.number ~ '〔\d{4}〕第\d+号$'
  ) as known
  group by office_id, year, word;
delete from letter_serial where word = '';
alter table letter_serial alter column word drop default;
