-- How often an item was arranged: grows when what is asked, its people or its due time change, so that of two who
-- arrange it anew the second is shown both versions. version grows with everything, also with a word of progress.
alter table work.item add column arrangement int not null default 1 check (arrangement >= 1);
