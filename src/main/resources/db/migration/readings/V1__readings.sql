do $$ begin perform ground.open_schema('readings'); end $$;

-- A text that people are to read and to confirm: a page of ours, by title and address. kind and subject name the thing
-- for the module that owns it. due_at is the end of work of the day until which it is to be read.
create table readings.reading (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  address text not null check (ground.is_own_address(address) and length(address) <= 200),
  kind text not null check (length(kind) between 1 and 40),
  subject text not null check (length(subject) between 1 and 200),
  note text not null check (length(note) <= 2000),
  published_by uuid not null,
  published_at timestamptz not null,
  due_at timestamptz check (due_at > published_at),
  reminded_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (office_id, id),
  foreign key (office_id, published_by) references people.person,
  foreign key (office_id, withdrawn_by) references people.person,
  check (withdrawn_by is null or withdrawn_at is not null)
);
create index reading_of_subject on readings.reading (office_id, kind, subject, id);
create index reading_by_publisher on readings.reading (office_id, published_by, id);
do $$ begin perform ground.office_table('readings.reading'); end $$;

-- Who is to read it, and when he confirmed. Newcomers are added; nobody is taken away.
create table readings.reading_person (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  reading_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= asked_at),
  primary key (office_id, reading_id, person_id),
  foreign key (office_id, reading_id) references readings.reading,
  foreign key (office_id, person_id) references people.person
);
create index reading_of_person on readings.reading_person (office_id, person_id, reading_id);
create index reading_to_confirm on readings.reading_person (office_id, person_id) where confirmed_at is null;
do $$ begin perform ground.office_table('readings.reading_person'); end $$;
revoke delete on readings.reading, readings.reading_person from ${app};

/** A confirmation is not taken back, and the first one stands. */
create function readings.confirmation_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmation stands' using errcode = 'check_violation';
end $$;
create trigger confirmation_stands before update on readings.reading_person
  for each row when (old.confirmed_at is not null) execute function readings.confirmation_stands();

/** What other modules may join: what somebody has still to confirm. */
create view readings.to_confirm with (security_invoker = true) as
  select p.office_id, p.person_id, r.id, r.title, r.published_by, r.due_at
    from readings.reading_person p
    join readings.reading r on r.office_id = p.office_id and r.id = p.reading_id
   where p.confirmed_at is null and r.withdrawn_at is null;
do $$ begin perform ground.open_view('readings.to_confirm'); end $$;
