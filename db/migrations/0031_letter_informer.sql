-- 举报处理结果告知书 goes to an informer, named by pseudonym and never by address.
alter table letter drop constraint letter_who_check;
alter table letter add constraint letter_who_check check (who in ('complainant', 'respondent', 'informer', 'office'));
alter table letter add constraint letter_informer_unaddressed check (who <> 'informer' or (address is null and channel in ('portal', 'post', 'hand')));
