-- The newest of a kind, of a channel, of an office, closed ones among them: read in order and stopped at the end of the
-- page, instead of looking through every matter there is; and counted without touching the matters themselves.

create index matter_kind_newest on matter (kind, id) include (office_id, state);
create index matter_channel_newest on matter (channel, id) include (kind, office_id);
create index matter_office_newest on matter (office_id, id) include (kind);
