do $$ begin perform ground.open_schema('duty'); end $$;

-- What kinds of shifts the office has: day 08:00 to 20:00, night 20:00 to 08:00, or one of 24 hours.
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
  primary key (office_id, id),
  unique (office_id, name)
);
do $$ begin perform ground.office_table('duty.shift_kind'); end $$;

-- A shift and who is rostered for it. closed_at: when its log was closed by the last signature.
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
  closed_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, kind_id) references duty.shift_kind,
  foreign key (office_id, primary_id) references people.person,
  foreign key (office_id, secondary_id) references people.person,
  foreign key (office_id, leader_id) references people.person,
  foreign key (office_id, driver_id) references people.person,
  constraint secondary_is_another_person check (primary_id <> secondary_id),
  constraint one_shift_of_a_kind exclude using gist (office_id with =, kind_id with =, period with &&),
  constraint primary_of_one_shift exclude using gist (office_id with =, primary_id with =, period with &&),
  constraint secondary_of_one_shift exclude using gist (office_id with =, secondary_id with =, period with &&)
);
create index shift_by_start on duty.shift (office_id, starts_at);
create index shift_by_day on duty.shift (office_id, day);
do $$ begin perform ground.office_table('duty.shift'); end $$;

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

-- Spot checks: we checked others, or were checked ourselves (inbound).
create table duty.spot_check (
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
create index spot_check_newest on duty.spot_check (office_id, at desc, id desc);
do $$ begin perform ground.append_only('duty.spot_check'); end $$;
