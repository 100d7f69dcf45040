do $$ begin perform ground.open_schema('dutylog'); end $$;

-- Kinds of entries that an office added to those shipped; in the order of their ids. An entry bears the name, so a kind that
-- was used is retired and neither renamed nor removed.
create table dutylog.entry_kind (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  name text not null check (length(name) between 1 and 30),
  active boolean not null default true,
  primary key (office_id, id),
  unique (office_id, name)
);
do $$ begin perform ground.office_table('dutylog.entry_kind'); end $$;

-- The duty log. kind is the code of a shipped kind or the name of an office's own. happened_at is typed, written_at is the server's. words: see Bigrams of search.
create table dutylog.entry (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  shift_id uuid not null,
  day date not null,
  number int not null check (number > 0),
  kind text not null check (length(kind) between 1 and 30),
  body text not null check (length(body) between 1 and 4000),
  happened_at timestamptz not null,
  written_at timestamptz not null,
  backdated boolean not null generated always as (written_at - happened_at > interval '15 minutes') stored,
  supplement boolean not null default false,
  writer_id uuid,
  writer text not null,
  corrects uuid,
  reason text not null default '' check (length(reason) <= 500),
  source_number text check (length(source_number) <= 60),
  source_address text check (ground.is_own_address(source_address) and length(source_address) <= 200),
  words tsvector not null,
  primary key (office_id, id),
  unique (office_id, id, writer_id),
  foreign key (office_id, shift_id) references duty.shift,
  foreign key (office_id, writer_id) references people.person,
  foreign key (office_id, corrects) references dutylog.entry,
  check (happened_at <= written_at + interval '1 minute'),
  check ((source_number is null) = (source_address is null))
);
create unique index entry_number_in_shift on dutylog.entry (office_id, shift_id, number);
create unique index entry_corrected_once on dutylog.entry (office_id, corrects) where corrects is not null;
create index entry_by_time on dutylog.entry (office_id, happened_at desc, id desc);
create index entry_by_day on dutylog.entry (office_id, day, happened_at desc, id desc);
create index entry_by_kind on dutylog.entry (office_id, kind, happened_at desc, id desc);
create index entry_words on dutylog.entry using gin (words);
do $$ begin perform ground.append_only('dutylog.entry'); end $$;

-- Whom an entry names, and who wrote it. happened_at repeats the entry's: a person's entries are paged by it.
create table dutylog.entry_person (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  entry_id uuid not null,
  person_id uuid not null,
  wrote boolean not null,
  happened_at timestamptz not null,
  primary key (office_id, entry_id, person_id, wrote),
  foreign key (office_id, entry_id) references dutylog.entry,
  foreign key (office_id, person_id) references people.person
);
create index entry_person_by_time on dutylog.entry_person (office_id, person_id, happened_at desc, entry_id desc);
do $$ begin perform ground.append_only('dutylog.entry_person'); end $$;

-- The secondary's check of the primary's entries: the last row is the state. Nobody checks what they wrote.
create table dutylog.entry_check (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  entry_id uuid not null,
  writer_id uuid not null,
  outcome text not null check (outcome in ('CHECKED', 'QUESTIONED', 'ANSWERED')),
  words text not null check (length(words) <= 1000),
  by_person uuid not null,
  at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, entry_id, writer_id) references dutylog.entry (office_id, id, writer_id),
  foreign key (office_id, by_person) references people.person,
  constraint nobody_checks_his_own_entry check ((outcome = 'ANSWERED') = (by_person = writer_id)),
  check (outcome = 'CHECKED' or words <> '')
);
create index entry_check_of on dutylog.entry_check (office_id, entry_id, id desc);
do $$ begin perform ground.append_only('dutylog.entry_check'); end $$;

-- What stands on the head of a day's log besides what can be computed.
create table dutylog.day_note (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  day date not null,
  weather text not null check (length(weather) <= 60),
  primary key (office_id, day)
);
do $$ begin perform ground.office_table('dutylog.day_note'); end $$;

-- Files that hang on an entry; the name is kept here so that a list needs no look into the store.
create table dutylog.entry_file (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  entry_id uuid not null,
  file_id uuid not null,
  name text not null,
  primary key (office_id, entry_id, file_id),
  foreign key (office_id, entry_id) references dutylog.entry,
  foreign key (office_id, file_id) references records.file
);
do $$ begin perform ground.append_only('dutylog.entry_file'); end $$;

/**
 * Entries that fit, newest first; every condition may be null. The owner's rights keep the index on words, which
 * row-level security would lose; so the office is filtered here.
 */
create function dutylog.find_entries(
    asked tsquery, of_kind text, of_person uuid, since timestamptz, until timestamptz,
    before timestamptz, before_id uuid, most int)
  returns table (id uuid, happened_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
declare
  office uuid := current_setting('dangzhi.office')::uuid;
begin
  if of_person is null then
    return query
      select e.id, e.happened_at from dutylog.entry e
       where e.office_id = office
         and (asked is null or e.words @@ asked)
         and (of_kind is null or e.kind = of_kind)
         and (since is null or e.happened_at >= since)
         and (until is null or e.happened_at < until)
         and (before is null or (e.happened_at, e.id) < (before, before_id))
       order by e.happened_at desc, e.id desc
       limit most;
  else
    return query
      select distinct on (p.happened_at, p.entry_id) p.entry_id, p.happened_at
        from dutylog.entry_person p
        join dutylog.entry e on e.office_id = p.office_id and e.id = p.entry_id
       where p.office_id = office and p.person_id = of_person
         and (asked is null or e.words @@ asked)
         and (of_kind is null or e.kind = of_kind)
         and (since is null or p.happened_at >= since)
         and (until is null or p.happened_at < until)
         and (before is null or (p.happened_at, p.entry_id) < (before, before_id))
       order by p.happened_at desc, p.entry_id desc
       limit most;
  end if;
end $$;
revoke all on function dutylog.find_entries from public;
grant execute on function dutylog.find_entries to ${app};

/** Holds a shift's log until the end of the transaction: for who writes into it, and for who signs for what stands in it. */
create function dutylog.hold(shift uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('dutylog.entry ' || shift, 0));
$$;

/**
 * The next number in a shift's log. Two who write at once wait for each other until the first has committed, so the
 * numbers have no gap; the lock comes before the look at what is there.
 */
create function dutylog.next_number(shift uuid) returns int language plpgsql as $$
begin
  perform dutylog.hold(shift);
  return (select coalesce(max(e.number), 0) + 1 from dutylog.entry e
           where e.office_id = ground.office() and e.shift_id = shift);
end $$;

-- Spot checks: we checked others, or were checked ourselves (inbound).
create table dutylog.spot_check (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  at timestamptz not null,
  inbound boolean not null,
  checked_by text not null check (length(checked_by) between 1 and 60),
  checked_whom text not null check (length(checked_whom) between 1 and 60),
  answered_by text not null check (length(answered_by) <= 60),
  method text not null check (method in ('TELEPHONE', 'VIDEO', 'IN_PERSON')),
  seconds int check (seconds between 0 and 3600),
  rings int check (rings between 0 and 99),
  result text not null check (result in ('GOOD', 'LATE', 'ABSENT', 'UNFIT')),
  note text not null check (length(note) <= 500),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, recorded_by) references people.person
);
create index spot_check_newest on dutylog.spot_check (office_id, at desc, id desc);
do $$ begin perform ground.append_only('dutylog.spot_check'); end $$;
