-- Disputes of the stations, the newest first by the day they came: a past year that is taken over gets its numbers today.
create index matter_station_case on matter (received_on desc, id desc) where kind = 'station-case';
