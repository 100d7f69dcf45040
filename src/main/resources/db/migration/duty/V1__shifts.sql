do $$ begin perform ground.open_schema('duty'); end $$;

-- Kinds of shifts, the office's own: 白班 08:00–20:00, 夜班 20:00–08:00, 全天 …
create table duty.shift_kind (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  name text not null check (length(name) between 1 and 20),
  starts time not null,
  minutes int not null check (minutes between 30 and 2880),
  night boolean not null default false,
  position int not null default 0,
  primary key (office_id, id),
  unique (office_id, name)
);
do $$ begin perform ground.office_table('duty.shift_kind'); end $$;

-- A shift and its crew as it is planned. What was really served stands in duty.attendance.
create table duty.shift (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  kind_id uuid not null,
  day date not null,
  period tstzrange not null,
  starts_at timestamptz not null generated always as (lower(period)) stored,
  ends_at timestamptz not null generated always as (upper(period)) stored,
  primary_id uuid,
  secondary_id uuid,
  leader_id uuid,
  driver_id uuid,
  taken_at timestamptz,
  closed_at timestamptz,
  last_number int not null default 0,
  primary key (office_id, id),
  unique (office_id, kind_id, day),
  foreign key (office_id, kind_id) references duty.shift_kind,
  foreign key (office_id, primary_id) references people.person,
  foreign key (office_id, secondary_id) references people.person,
  foreign key (office_id, leader_id) references people.person,
  foreign key (office_id, driver_id) references people.person,
  check (not isempty(period) and lower_inc(period) and not upper_inc(period)),
  constraint nobody_is_both check (primary_id <> secondary_id),
  constraint one_shift_at_a_time exclude using gist (office_id with =, period with &&)
);
create index shift_by_start on duty.shift (office_id, starts_at);
create index shift_open on duty.shift (office_id, starts_at) where closed_at is null;
do $$ begin perform ground.office_table('duty.shift'); end $$;

-- Who came to his post and left it; substitutions with the leader's consent.
create table duty.attendance (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  shift_id uuid not null,
  post text not null check (post in ('PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER')),
  person_id uuid not null,
  instead_of uuid,
  consent text not null default '' check (length(consent) <= 300),
  signed_in_at timestamptz,
  signed_out_at timestamptz,
  primary key (office_id, shift_id, post),
  foreign key (office_id, shift_id) references duty.shift on delete cascade,
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, instead_of) references people.person,
  constraint one_post_each unique (office_id, shift_id, person_id),
  check (signed_out_at >= signed_in_at)
);
do $$ begin perform ground.office_table('duty.attendance'); end $$;

-- Spot checks (查岗).
create table duty.spot_check (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  at timestamptz not null,
  target text not null check (length(target) between 1 and 80),
  person_id uuid,
  how text not null check (how in ('TELEPHONE', 'VIDEO', 'IN_PERSON')),
  rings int check (rings between 0 and 99),
  seconds int check (seconds between 0 and 3600),
  passed boolean not null,
  result text not null check (length(result) <= 500),
  checked_by uuid not null,
  primary key (office_id, id),
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, checked_by) references people.person
);
create index spot_check_by_time on duty.spot_check (office_id, at desc, id desc);
do $$ begin perform ground.append_only('duty.spot_check'); end $$;
