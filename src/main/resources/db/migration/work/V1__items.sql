do $$ begin perform ground.open_schema('work'); end $$;

-- An item: arranged, carried out, checked by another person. The constraints hold the rule that nobody checks their own
-- work or closes an item alone, whoever writes the row. late stays true once it was late, also after an extension.
-- arrangement says how often it was arranged: it grows when what is asked, its people or its due time change, so that of
-- two who arrange it anew the second is shown both versions; version grows with everything, also with a word of progress.
-- workers are all who worked on it in any of its rounds; the trigger keeps them, and lets nobody be taken off.
create table work.item (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  number text not null,
  title text not null check (length(title) between 1 and 120),
  content text not null check (length(content) <= 4000),
  source text not null check (source in ('LEADER', 'PHONE', 'LETTER', 'MEETING', 'RECEPTION', 'DEPARTMENT', 'ROUTINE', 'SYSTEM')),
  source_number text check (length(source_number) <= 60),
  source_address text check (ground.is_own_address(source_address) and length(source_address) <= 200),
  assigned_by uuid,
  arranged_by uuid,
  owner_id uuid not null,
  owner_unit_id uuid,
  assistant_id uuid,
  assistant_unit_id uuid,
  supervisor_id uuid not null,
  keeper_id uuid,
  arranged_at timestamptz not null,
  due_at timestamptz not null,
  stage text not null check (stage in ('ARRANGED', 'DECLINED', 'DOING', 'DONE', 'CLOSED')),
  round int not null default 1 check (round >= 1),
  arrangement int not null default 1 check (arrangement >= 1),
  returned boolean not null default false,
  late boolean not null default false,
  outcome text not null default '' check (length(outcome) <= 4000),
  done_at timestamptz,
  done_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  replied_at timestamptz,
  wanted_due timestamptz,
  rating int check (rating between 1 and 3),
  workers uuid[] not null default '{}',
  primary key (office_id, id),
  unique (office_id, number),
  foreign key (office_id, assigned_by) references people.person,
  foreign key (office_id, arranged_by) references people.person,
  foreign key (office_id, owner_id) references people.person,
  foreign key (office_id, owner_unit_id) references people.unit,
  foreign key (office_id, assistant_id) references people.person,
  foreign key (office_id, assistant_unit_id) references people.unit,
  foreign key (office_id, supervisor_id) references people.person,
  foreign key (office_id, keeper_id) references people.person,
  foreign key (office_id, done_by) references people.person,
  foreign key (office_id, closed_by) references people.person,
  constraint supervisor_is_another_person check (supervisor_id <> owner_id and supervisor_id is distinct from assistant_id),
  constraint assistant_is_another_person check (assistant_id <> owner_id),
  constraint nobody_closes_alone
    check (closed_by is null or (closed_by <> owner_id and closed_by is distinct from assistant_id
                                 and closed_by <> all (workers))),
  constraint nobody_checks_what_they_worked_on check (supervisor_id <> all (workers)),
  constraint closed_is_checked check ((stage = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by is null)),
  constraint done_by_somebody check ((done_at is null) = (done_by is null) and (stage in ('DONE', 'CLOSED')) = (done_at is not null)),
  constraint rated_when_closed check (rating is null or stage = 'CLOSED')
);
create index item_newest on work.item (office_id, arranged_at desc, id desc);
create index item_by_due on work.item (office_id, due_at, id);
create index item_closed on work.item (office_id, closed_at desc, id desc) where stage = 'CLOSED';
create index item_open_by_due on work.item (office_id, due_at, id) where stage <> 'CLOSED';
create index item_of_owner on work.item (office_id, owner_id, due_at, id) where stage <> 'CLOSED';
create index item_of_assistant on work.item (office_id, assistant_id, due_at, id) where stage <> 'CLOSED';
create index item_to_check on work.item (office_id, supervisor_id, done_at, id) where stage = 'DONE';
create index item_by_owner on work.item (office_id, owner_id, arranged_at desc, id desc);
create index item_by_supervisor on work.item (office_id, supervisor_id, arranged_at desc, id desc);
create index item_by_source on work.item (office_id, source, arranged_at desc, id desc);
create index item_by_assigner on work.item (office_id, assigned_by, arranged_at desc, id desc);
create index item_by_arranger on work.item (office_id, arranged_by, arranged_at desc, id desc);
create index item_declined on work.item (office_id, arranged_at) where stage = 'DECLINED';
-- Who took an item over at a handover finds it among what is theirs to do.
create index item_kept on work.item (office_id, keeper_id, due_at) where stage <> 'CLOSED' and keeper_id is not null;
do $$ begin perform ground.office_table('work.item'); end $$;

create function work.keep_workers() returns trigger language plpgsql as $$
declare
  known uuid[] := new.workers || new.done_by;
begin
  if tg_op = 'UPDATE' then known := known || old.workers; end if;
  if new.stage in ('DOING', 'DONE', 'CLOSED') then known := known || array[new.owner_id, new.assistant_id]; end if;
  new.workers := array(select distinct w from unnest(known) w where w is not null order by w);
  return new;
end $$;
create trigger workers before insert or update on work.item for each row execute function work.keep_workers();

create table work.item_step (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  item_id uuid not null,
  position int not null,
  content text not null check (length(content) between 1 and 300),
  done_by uuid,
  done_at timestamptz,
  primary key (office_id, item_id, position),
  foreign key (office_id, item_id) references work.item on delete cascade,
  foreign key (office_id, done_by) references people.person,
  check ((done_by is null) = (done_at is null))
);
do $$ begin perform ground.office_table('work.item_step'); end $$;

-- Whoever did a step worked on the item.
create function work.refuse_strange_step() returns trigger language plpgsql as $$
begin
  if not exists (select from work.item i
                  where i.office_id = new.office_id and i.id = new.item_id and new.done_by = any (i.workers)) then
    raise check_violation using message = 'a step was done by somebody who did not work on the item';
  end if;
  return null;
end $$;
create trigger done_by_a_worker after insert or update on work.item_step
  for each row when (new.done_by is not null) execute function work.refuse_strange_step();

-- The course of an item: only ever added to. by_person is empty where the system itself noted something; to_person is
-- whom it was given to; until is a due time that was asked for or set. The course of a new item is written before the item
-- itself gets its number, for which others wait: that the item is there is checked at the commit.
create table work.event (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (length(kind) <= 30),
  words text not null check (length(words) <= 4000),
  by_person uuid,
  to_person uuid,
  until timestamptz,
  at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, item_id) references work.item deferrable initially deferred,
  foreign key (office_id, by_person) references people.person,
  foreign key (office_id, to_person) references people.person
);
create index event_of_item on work.event (office_id, item_id, id);
do $$ begin perform ground.append_only('work.event'); end $$;

-- How an item stood before it was given to somebody else, by the act that gave it, perhaps with others: so that the act can
-- be taken back for a while. arrangement is the item's after the act.
create table work.reassignment (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  act uuid not null,
  item_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  arrangement int not null,
  owner_id uuid not null,
  owner_unit_id uuid,
  assistant_id uuid,
  assistant_unit_id uuid,
  supervisor_id uuid not null,
  due_at timestamptz not null,
  stage text not null,
  primary key (office_id, act, item_id),
  foreign key (office_id, item_id) references work.item on delete cascade,
  foreign key (office_id, by_person) references people.person
);
create index reassignment_age on work.reassignment (office_id, at);
do $$ begin perform ground.passing_table('work.reassignment'); end $$;

-- Who reads an item without reading all: the people on it, and their units (for those who read their unit's).
-- Derived from work.item by a trigger, so that bulk loads keep it too. The office of a reader's row is its item's: that
-- the item is there is checked, and with it the office.
create table work.item_reader (
  office_id uuid not null,
  reader_id uuid not null,
  item_id uuid not null,
  primary key (office_id, reader_id, item_id),
  foreign key (office_id, item_id) references work.item on delete cascade
);
do $$ begin perform ground.passing_table('work.item_reader'); end $$;

create function work.readers_of(i work.item) returns uuid[] language sql immutable
  as $$ select array_remove(array[i.assigned_by, i.arranged_by, i.owner_id, i.owner_unit_id, i.assistant_id,
                                  i.assistant_unit_id, i.supervisor_id, i.keeper_id], null) $$;

create function work.keep_readers() returns trigger language plpgsql as $$
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
create trigger readers after insert or update on work.item for each row execute function work.keep_readers();

-- By what lists of items are searched, see Bigrams of search.
create table work.item_words (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  item_id uuid not null,
  words tsvector not null,
  primary key (office_id, item_id),
  foreign key (office_id, item_id) references work.item on delete cascade
);
create index item_words_words on work.item_words using gin (words);
do $$ begin perform ground.passing_table('work.item_words'); end $$;

/** Items whose words fit, not more than most (null for all). The owner's rights keep the index, which row-level security would lose. */
create function work.items_with(asked tsquery, most int) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
begin
  return query select w.item_id from work.item_words w
                where w.office_id = current_setting('dangzhi.office')::uuid and w.words @@ asked
                limit most;
end $$;
revoke all on function work.items_with from public;
grant execute on function work.items_with to ${app};
