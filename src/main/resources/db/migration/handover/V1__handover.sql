do $$ begin perform ground.open_schema('handover'); end $$;

-- The change from one shift to the next. Shifts are named by id only: they are another module's.
create table handover.record (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  number text not null,
  leaving_shift uuid not null,
  coming_shift uuid,
  due_at timestamptz not null,
  opened_at timestamptz not null,
  special text not null default '' check (length(special) <= 2000),
  whereabouts text not null default '' check (length(whereabouts) <= 2000),
  closed_at timestamptz,
  -- Signatures count within a round; what is written after one of them opens the next round, and all sign again.
  round int not null default 1,
  reopened_at timestamptz,
  reopened_entry int,
  check ((round = 1) = (reopened_at is null) and (round = 1) = (reopened_entry is null)),
  primary key (office_id, id),
  unique (office_id, number),
  unique (office_id, leaving_shift)
);
create index record_newest on handover.record (office_id, due_at desc, id desc);
do $$ begin perform ground.office_table('handover.record'); end $$;

-- What is handed over: from live data, annotated, never edited. A line whose matter was closed meanwhile is gone.
create table handover.line (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  record_id uuid not null,
  source text not null,
  subject uuid not null,
  number text not null,
  title text not null,
  state text not null,
  next_step text not null,
  due_at timestamptz,
  address text not null,
  must boolean not null,
  note text not null default '' check (length(note) <= 500),
  taken_by uuid,
  -- The one act in which it was taken, together with others or alone: what is undone together.
  take_id uuid,
  taken_at timestamptz,
  gone boolean not null default false,
  primary key (office_id, record_id, source, subject),
  foreign key (office_id, record_id) references handover.record,
  foreign key (office_id, taken_by) references people.person
);
do $$ begin perform ground.office_table('handover.line'); end $$;

create table handover.signature (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  record_id uuid not null,
  part text not null check (part in ('LEAVING_PRIMARY', 'LEAVING_SECONDARY', 'COMING_PRIMARY', 'COMING_SECONDARY')),
  person_id uuid not null,
  signed_at timestamptz not null,
  round int not null default 1,
  -- What it would claim though it is not so: each needs a reason in writing.
  opens_at timestamptz not null,
  questioned int not null default 0 check (questioned >= 0),
  unchecked int not null default 0 check (unchecked >= 0),
  uncounted int not null default 0 check (uncounted >= 0),
  reason text not null default '' check (length(reason) <= 300),
  constraint a_shortfall_has_its_reason
    check (signed_at >= opens_at and questioned + unchecked + uncounted = 0 or length(btrim(reason)) >= 2),
  primary key (office_id, record_id, round, part),
  foreign key (office_id, record_id) references handover.record,
  foreign key (office_id, person_id) references people.person
);
-- Two people of each pair. Whoever stays for the next shift is of both pairs, and signs for both.
create unique index two_people_of_each_pair_sign
  on handover.signature (office_id, record_id, round, person_id, (starts_with(part, 'LEAVING')));
do $$ begin perform ground.append_only('handover.signature'); end $$;

-- Nobody signs before their turn, and nobody signs the shift on while something has not been taken over.
create function handover.in_turn() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.round <> (select r.round from handover.record r where r.office_id = new.office_id and r.id = new.record_id) then
    raise exception 'not the round that is signed: %', new.round using errcode = 'check_violation';
  end if;
  if (select count(*) from handover.signature s
       where s.office_id = new.office_id and s.record_id = new.record_id and s.round = new.round)
     <> array_position(array['LEAVING_PRIMARY', 'LEAVING_SECONDARY', 'COMING_PRIMARY', 'COMING_SECONDARY'], new.part) - 1 then
    raise exception 'out of turn: %', new.part using errcode = 'check_violation';
  end if;
  if new.part like 'COMING%' and exists (
       select from handover.line l
        where l.office_id = new.office_id and l.record_id = new.record_id
          and l.must and not l.gone and l.taken_by is null) then
    raise exception 'something was not taken over' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger in_turn before insert on handover.signature for each row execute function handover.in_turn();

-- A closed record stays as it was signed, and none is closed without the four signatures of its last round.
create function handover.closed_by_four() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.closed_at is not null and new.round <> old.round then
    raise exception 'a closed handover is not opened again' using errcode = 'check_violation';
  end if;
  if new.closed_at is not null and old.closed_at is null and 4 <> (
       select count(*) from handover.signature s
        where s.office_id = new.office_id and s.record_id = new.id and s.round = new.round) then
    raise exception 'not signed by four' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger closed_by_four before update on handover.record for each row execute function handover.closed_by_four();

-- Keys, seals, equipment, vehicles: what the duty room hands on, the office's own list.
create table handover.thing (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  name text not null check (length(name) between 1 and 40),
  amount text not null check (length(amount) <= 20),
  position int not null,
  kept boolean not null default true,
  primary key (office_id, id)
);
do $$ begin perform ground.office_table('handover.thing'); end $$;

create table handover.thing_check (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  record_id uuid not null,
  thing_id uuid not null,
  sound boolean not null,
  note text not null check (length(note) <= 200),
  primary key (office_id, record_id, thing_id),
  foreign key (office_id, record_id) references handover.record,
  foreign key (office_id, thing_id) references handover.thing,
  check (sound or note <> '')
);
do $$ begin perform ground.office_table('handover.thing_check'); end $$;
