-- What somebody on the roster can, and what a post asks for. No kind of shift: in all of them.
alter table planning.place add column skills text[] not null default '{}'
  check (cardinality(skills) <= 12 and array_position(skills, null) is null);

create table planning.requirement (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind_id uuid,
  post text not null check (post in ('PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER')),
  skill text not null check (length(skill) between 1 and 30),
  primary key (office_id, id),
  foreign key (office_id, kind_id) references duty.shift_kind,
  constraint asked_once unique nulls not distinct (office_id, kind_id, post, skill),
  constraint who_leads_or_drives_keeps_the_whole_day check (kind_id is null or post in ('PRIMARY', 'SECONDARY'))
);
do $$ begin perform ground.office_table('planning.requirement'); end $$;

-- Before a roster goes out: whether everybody on it can be reached. Who answered in person has no told_by; whoever was
-- called has the name of who called.
create table planning.contact_test (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  draft_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, draft_id) references planning.draft on delete cascade,
  foreign key (office_id, asked_by) references people.person
);
create index contact_test_of_draft on planning.contact_test (office_id, draft_id, asked_at desc);
do $$ begin perform ground.office_table('planning.contact_test'); end $$;

create table planning.contact_answer (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  test_id uuid not null,
  person_id uuid not null,
  answered_at timestamptz,
  reached_by uuid,
  primary key (office_id, test_id, person_id),
  foreign key (office_id, test_id) references planning.contact_test on delete cascade,
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, reached_by) references people.person,
  check (reached_by is null or answered_at is not null)
);
do $$ begin perform ground.office_table('planning.contact_answer'); end $$;
