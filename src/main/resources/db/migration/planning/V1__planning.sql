do $$ begin perform ground.open_schema('planning'); end $$;

-- Who stands on the roster, in which part of it, from when to when. off_days: days of the week (1 Monday) that they never keep.
create table planning.place (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  person_id uuid not null,
  part text not null check (part in ('OFFICER', 'LEADER', 'DRIVER')),
  novice boolean not null default false,
  off_days int[] not null default '{}' check (off_days <@ array[1, 2, 3, 4, 5, 6, 7]),
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (office_id, id),
  foreign key (office_id, person_id) references people.person,
  constraint one_place_at_a_time exclude using gist
    (office_id with =, person_id with =, daterange(from_day, to_day, '[]') with &&)
);
do $$ begin perform ground.office_table('planning.place'); end $$;

-- What somebody asks, or what keeps them away. No kind of shift: the whole day.
create table planning.wish (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  person_id uuid not null,
  sort text not null check (sort in ('LEAVE', 'TRAVEL', 'ILL', 'WANT', 'AVOID')),
  from_day date not null,
  to_day date not null check (to_day >= from_day and to_day <= from_day + 366),
  kind_id uuid,
  strong boolean not null default false,
  note text not null default '' check (length(note) <= 200),
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, entered_by) references people.person,
  foreign key (office_id, kind_id) references duty.shift_kind,
  constraint absence_is_for_whole_days check (kind_id is null or sort in ('WANT', 'AVOID'))
);
create index wish_by_day on planning.wish (office_id, to_day);
do $$ begin perform ground.office_table('planning.wish'); end $$;

-- How the office sets the rules; one that has no row is as shipped.
create table planning.rule (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  code text not null,
  active boolean not null,
  must boolean not null,
  amount int not null,
  weight int not null check (weight between 1 and 1000),
  primary key (office_id, code)
);
do $$ begin perform ground.office_table('planning.rule'); end $$;

-- Promised: they have this place whatever is solved again.
create table planning.pin (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  day date not null,
  kind_id uuid not null,
  post text not null check (post in ('PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER')),
  person_id uuid not null,
  pinned_by uuid not null,
  primary key (office_id, day, kind_id, post),
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, pinned_by) references people.person,
  foreign key (office_id, kind_id) references duty.shift_kind
);
do $$ begin perform ground.office_table('planning.pin'); end $$;

-- A roster that is being solved, or was. absentee: whom a repair replaces.
create table planning.draft (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  number int not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day and to_day < from_day + 400),
  seconds int not null check (seconds between 1 and 600),
  state text not null check (state in ('SOLVING', 'OPTIMAL', 'FEASIBLE', 'IMPOSSIBLE', 'UNKNOWN', 'FAILED')),
  absentee uuid,
  asked_by uuid not null,
  asked_at timestamptz not null,
  published_at timestamptz,
  primary key (office_id, id),
  unique (office_id, number),
  foreign key (office_id, absentee) references people.person,
  foreign key (office_id, asked_by) references people.person
);
do $$ begin perform ground.office_table('planning.draft'); end $$;

-- The problem and its solution as JSON, how far the search is, and what the roster comes to: a list reads no JSON.
create table planning.draft_content (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  draft_id uuid not null,
  problem jsonb not null,
  solution jsonb,
  course jsonb not null default '[]',
  points bigint,
  bound bigint,
  broken int,
  wishes int,
  denied int,
  primary key (office_id, draft_id),
  foreign key (office_id, draft_id) references planning.draft on delete cascade
);
do $$ begin perform ground.passing_table('planning.draft_content'); end $$;

-- Days whose roster is out; changed from then on, those affected are told.
create table planning.publication (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  number int not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  draft_id uuid, -- of which draft, that may be gone
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (office_id, number),
  foreign key (office_id, published_by) references people.person
);
create index publication_by_day on planning.publication (office_id, to_day);
do $$ begin perform ground.append_only('planning.publication'); end $$;

-- Taken back before anybody had read it; then its days are as they were before, and its number is used up.
create table planning.publication_withdrawal (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  number int not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (office_id, number),
  foreign key (office_id, number) references planning.publication,
  foreign key (office_id, withdrawn_by) references people.person
);
do $$ begin perform ground.append_only('planning.publication_withdrawal'); end $$;

-- The shifts that a publication put, as they were and as it left them, in the order of the posts: by this it is taken back.
create table planning.publication_shift (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  number int not null,
  day date not null,
  kind_id uuid not null,
  staff_before uuid[] not null check (cardinality(staff_before) = 4),
  staff_after uuid[] not null check (cardinality(staff_after) = 4),
  primary key (office_id, number, day, kind_id),
  foreign key (office_id, number) references planning.publication,
  foreign key (office_id, kind_id) references duty.shift_kind
);
do $$ begin perform ground.passing_table('planning.publication_shift'); end $$;

-- Whom a publication told, by which notice: whoever has opened theirs goes by it.
create table planning.publication_notice (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  number int not null,
  person_id uuid not null,
  notice_id uuid not null,
  primary key (office_id, number, person_id),
  foreign key (office_id, number) references planning.publication,
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, notice_id) references notify.notice
);
do $$ begin perform ground.passing_table('planning.publication_notice'); end $$;
