do $$ begin perform ground.open_schema('people'); end $$;

-- Units, a tree. That it has no circle is checked when a unit is moved, under a lock on the office's units.
create table people.unit (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 80),
  short_name text not null check (length(short_name) between 1 and 30),
  pinyin text collate "C" not null,
  initials text collate "C" not null,
  position int not null default 0,
  primary key (office_id, id),
  foreign key (office_id, parent_id) references people.unit,
  unique nulls not distinct (office_id, parent_id, name),
  check (parent_id <> id)
);
do $$ begin perform ground.office_table('people.unit'); end $$;

create table people.person (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  name text not null check (length(name) between 1 and 40),
  pinyin text collate "C" not null,
  initials text collate "C" not null,
  also_read text collate "C" not null, -- other readings, a space before each
  reading text not null default '' check (length(reading) <= 60), -- as the person says; empty: as the dictionary does
  sex text check (sex in ('MALE', 'FEMALE')),
  post text not null check (length(post) <= 60),
  rank text not null check (length(rank) <= 30),
  precedence int not null check (precedence between 1 and 9999),
  unit_id uuid,
  joined_on date,
  left_on date,
  primary key (office_id, id),
  foreign key (office_id, unit_id) references people.unit,
  check (left_on >= joined_on)
);
create index person_order on people.person (office_id, precedence, pinyin, id);
create index person_unit on people.person (office_id, unit_id);
do $$ begin perform ground.office_table('people.person'); end $$;

/** Every three neighbouring digits of a number: what a part of three digits or more is found by. */
create function people.threes(digits text) returns text[] language sql immutable strict parallel safe
  as $$ select coalesce(array_agg(distinct substr(digits, i, 3)), '{}') from generate_series(1, length(digits) - 2) i $$;

-- A person or desk reached by telephone that is no person of the office.
create table people.contact (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  inside boolean not null,
  unit text not null check (length(unit) <= 80),
  unit_pinyin text collate "C" not null,
  name text not null check (length(name) between 1 and 60),
  pinyin text collate "C" not null,
  initials text collate "C" not null,
  post text not null check (length(post) <= 60),
  note text not null check (length(note) <= 500),
  primary key (office_id, id)
);
create index contact_order on people.contact (office_id, unit_pinyin, pinyin, id);
create index contact_side on people.contact (office_id, inside, unit_pinyin, pinyin, id);
do $$ begin perform ground.office_table('people.contact'); end $$;

-- The numbers of persons and contacts.
create table people.phone (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  person_id uuid,
  contact_id uuid,
  holder_id uuid not null generated always as (coalesce(person_id, contact_id)) stored,
  position int not null,
  label text not null check (length(label) <= 20),
  number text not null check (length(number) between 1 and 40),
  digits text collate "C" not null check (digits ~ '^[0-9]{3,24}$'),
  reversed text collate "C" not null generated always as (reverse(digits)) stored,
  threes text[] not null generated always as (people.threes(digits)) stored,
  primary key (office_id, holder_id, position),
  foreign key (office_id, person_id) references people.person on delete cascade,
  foreign key (office_id, contact_id) references people.contact on delete cascade,
  check (num_nonnulls(person_id, contact_id) = 1)
);
create index phone_person on people.phone (office_id, person_id, position) where person_id is not null;
create index phone_contact on people.phone (office_id, contact_id, position) where contact_id is not null;
create index phone_begins on people.phone (office_id, digits);
create index phone_ends on people.phone (office_id, reversed);
create index phone_contains on people.phone using gin (threes);
do $$ begin perform ground.office_table('people.phone'); end $$;

-- By what the list of contacts is searched, see Bigrams of search; numbered adds the numbers.
create table people.contact_words (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  contact_id uuid not null,
  words tsvector not null,
  numbered tsvector not null,
  primary key (office_id, contact_id),
  foreign key (office_id, contact_id) references people.contact on delete cascade
);
create index contact_words_words on people.contact_words using gin (words);
create index contact_words_numbered on people.contact_words using gin (numbered);
do $$ begin perform ground.passing_table('people.contact_words'); end $$;

/** Contacts whose words fit. The owner's rights keep the index, which row-level security would lose. */
create function people.contacts_with(asked tsquery, numbers boolean) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
begin
  if numbers then
    return query select w.contact_id from people.contact_words w
                  where w.office_id = current_setting('dangzhi.office')::uuid and w.numbered @@ asked;
  else
    return query select w.contact_id from people.contact_words w
                  where w.office_id = current_setting('dangzhi.office')::uuid and w.words @@ asked;
  end if;
end $$;
revoke all on function people.contacts_with from public;
grant execute on function people.contacts_with to ${app};

/** What other modules may join: a person as lists show them. phone is masked by whoever shows it. */
create view people.name_of with (security_invoker = true) as
  select p.office_id, p.id, p.name, p.post, coalesce(u.short_name, '') as unit, p.unit_id, p.precedence,
         f.number as phone
    from people.person p
    left join people.unit u on u.office_id = p.office_id and u.id = p.unit_id
    left join people.phone f on f.office_id = p.office_id and f.holder_id = p.id and f.position = 0;
do $$ begin perform ground.open_view('people.name_of'); end $$;

/** Numbers that contain some digits. The owner's rights keep the index, which row-level security would lose. */
create function people.numbers_with(part text, most int) returns table (holder uuid, place int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
begin
  return query select f.holder_id, f.position from people.phone f
                where f.office_id = current_setting('dangzhi.office')::uuid
                  and f.threes @> people.threes(part) and position(part in f.digits) > 0
                limit most;
end $$;
revoke all on function people.numbers_with from public;
grant execute on function people.numbers_with to ${app};
