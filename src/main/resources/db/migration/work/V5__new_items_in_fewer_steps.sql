-- The course of a new item is written before the item itself gets its number, for which others wait: that the item is
-- there is checked at the commit.
alter table work.event alter constraint event_office_id_item_id_fkey deferrable initially deferred;

-- The office of a reader's row is its item's; that the item is there is checked, and with it the office.
alter table work.item_reader drop constraint item_reader_office_id_fkey;

create or replace function work.keep_readers() returns trigger language plpgsql as $$
declare
  readers uuid[] := work.readers_of(new);
begin
  if tg_op = 'UPDATE' then
    if work.readers_of(old) = readers then return null; end if;
    delete from work.item_reader
     where office_id = old.office_id and item_id = old.id and reader_id = any (work.readers_of(old));
  end if;
  insert into work.item_reader (office_id, reader_id, item_id)
    select distinct new.office_id, reader, new.id from unnest(readers) reader;
  return null;
end $$;
