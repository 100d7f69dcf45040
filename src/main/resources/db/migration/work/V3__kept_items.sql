-- Who took an item over at a handover finds it among what is theirs to do.
create index item_kept on work.item (office_id, keeper_id, due_at) where stage <> 'CLOSED' and keeper_id is not null;
