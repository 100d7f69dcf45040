do $$ begin perform ground.open_schema('duty'); end $$;

create domain duty.days as text check (value in ('EVERY', 'WORKDAYS', 'DAYS_OFF', 'HOLIDAYS', 'NEVER'));

-- What kinds of shifts the office has: day 08:00 to 20:00, night 20:00 to 08:00, or one of 24 hours. On which days a kind
-- is held, and which of its places are wanted then: off hours only, leaders on holidays.
create table duty.shift_kind (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  name text not null check (length(name) between 1 and 20),
  begins time not null,
  minutes int not null check (minutes between 60 and 2880),
  night boolean not null,
  position int not null,
  active boolean not null default true,
  held_on duty.days not null default 'EVERY' check (held_on <> 'NEVER'),
  secondary_on duty.days not null default 'EVERY',
  leader_on duty.days not null default 'EVERY',
  driver_on duty.days not null default 'EVERY',
  primary key (office_id, id),
  unique (office_id, name)
);
do $$ begin perform ground.office_table('duty.shift_kind'); end $$;

-- A shift and who is rostered for it. closed_at: when its log was closed by the last signature. entered_at: when its pair was
-- put in last; nobody is late for a shift that was entered while it ran before that. People who change places are checked
-- when all of them sit: within one transaction two may pass each other.
create table duty.shift (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  kind_id uuid not null,
  day date not null,
  period tstzrange not null check (not isempty(period) and lower_inc(period) and not upper_inc(period)),
  starts_at timestamptz not null generated always as (lower(period)) stored,
  ends_at timestamptz not null generated always as (upper(period)) stored,
  primary_id uuid,
  secondary_id uuid,
  leader_id uuid,
  driver_id uuid,
  entered_at timestamptz not null,
  closed_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, kind_id) references duty.shift_kind,
  foreign key (office_id, primary_id) references people.person,
  foreign key (office_id, secondary_id) references people.person,
  foreign key (office_id, leader_id) references people.person,
  foreign key (office_id, driver_id) references people.person,
  constraint secondary_is_another_person check (primary_id <> secondary_id),
  constraint leader_is_another_person check (leader_id <> primary_id and leader_id <> secondary_id),
  constraint driver_is_another_person
    check (driver_id <> primary_id and driver_id <> secondary_id and driver_id <> leader_id),
  constraint one_shift_of_a_kind exclude using gist (office_id with =, kind_id with =, period with &&),
  constraint primary_of_one_shift exclude using gist (office_id with =, primary_id with =, period with &&) deferrable,
  constraint secondary_of_one_shift exclude using gist (office_id with =, secondary_id with =, period with &&) deferrable
);
create index shift_by_start on duty.shift (office_id, starts_at);
create index shift_by_day on duty.shift (office_id, day);
do $$ begin perform ground.office_table('duty.shift'); end $$;

-- Since when a shift is as it is, and who was in it before: what a calendar has to take back. Kept by the table itself,
-- since a roster is changed by plans, swaps, repairs and imports.
create table duty.shift_change (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  shift_id uuid not null,
  changed_at timestamptz not null,
  primary key (office_id, shift_id),
  foreign key (office_id, shift_id) references duty.shift on delete cascade
);
do $$ begin perform ground.passing_table('duty.shift_change'); end $$;

create table duty.shift_left (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  shift_id uuid not null,
  person_id uuid not null,
  version int not null,
  left_at timestamptz not null,
  primary key (office_id, shift_id, person_id),
  foreign key (office_id, shift_id) references duty.shift on delete cascade
);
create index shift_left_person on duty.shift_left (office_id, person_id, left_at);
do $$ begin perform ground.passing_table('duty.shift_left'); end $$;

create function duty.keep_changes() returns trigger language plpgsql as $$
declare
  was uuid[] := '{}';
  remains uuid[] := array_remove(array[new.primary_id, new.secondary_id, new.leader_id, new.driver_id], null);
begin
  if tg_op = 'UPDATE' then
    was := array_remove(array[old.primary_id, old.secondary_id, old.leader_id, old.driver_id], null);
  end if;
  insert into duty.shift_change (office_id, shift_id, changed_at) values (new.office_id, new.id, now())
    on conflict (office_id, shift_id) do update set changed_at = excluded.changed_at;
  if was is distinct from remains then
    delete from duty.shift_left l where l.office_id = new.office_id and l.shift_id = new.id and l.person_id = any (remains);
    insert into duty.shift_left (office_id, shift_id, person_id, version, left_at)
      select distinct new.office_id, new.id, person, new.version, now() from unnest(was) person
       where person <> all (remains)
      on conflict (office_id, shift_id, person_id) do update set version = excluded.version, left_at = excluded.left_at;
  end if;
  return null;
end $$;
create trigger changes after insert or update on duty.shift for each row execute function duty.keep_changes();

-- Who signed in and out, when; a substitute names the leader who consented. Only ever added to.
create table duty.signing (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  shift_id uuid not null,
  post text not null check (post in ('PRIMARY', 'SECONDARY')),
  direction text not null check (direction in ('IN', 'OUT')),
  person_id uuid not null,
  at timestamptz not null,
  substitute boolean not null default false,
  consent_by uuid,
  consent_reason text check (length(consent_reason) <= 300),
  primary key (office_id, shift_id, post, direction),
  foreign key (office_id, shift_id) references duty.shift,
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, consent_by) references people.person,
  constraint a_substitute_has_consent check (not substitute or (consent_by is not null and consent_by <> person_id))
);
create unique index signing_once on duty.signing (office_id, shift_id, person_id, direction);
do $$ begin perform ground.append_only('duty.signing'); end $$;

-- Who is responsible for the check in a shift: whoever signed in as secondary, otherwise whoever is rostered.
create view duty.secondary_of with (security_invoker = true) as
  select s.office_id, s.id as shift_id, coalesce(i.person_id, s.secondary_id) as person_id
    from duty.shift s
    left join duty.signing i on i.office_id = s.office_id and i.shift_id = s.id
                            and i.post = 'SECONDARY' and i.direction = 'IN';
do $$ begin perform ground.open_view('duty.secondary_of'); end $$;
