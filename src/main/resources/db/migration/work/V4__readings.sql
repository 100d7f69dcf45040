-- A text that people are to read and to confirm: a page of ours, by title and address. kind and subject name the thing
-- for the module that owns it. due_at is the end of work of the day until which it is to be read.
create table work.reading (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  address text not null check (address ~ '^/[^/\\]' and length(address) <= 200),
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
create index reading_of_subject on work.reading (office_id, kind, subject, id);
create index reading_by_publisher on work.reading (office_id, published_by, id);
do $$ begin perform ground.office_table('work.reading'); end $$;

-- Who is to read it, and when he confirmed. Newcomers are added; nobody is taken away.
create table work.reading_person (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  reading_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= asked_at),
  primary key (office_id, reading_id, person_id),
  foreign key (office_id, reading_id) references work.reading,
  foreign key (office_id, person_id) references people.person
);
create index reading_of_person on work.reading_person (office_id, person_id, reading_id);
create index reading_to_confirm on work.reading_person (office_id, person_id) where confirmed_at is null;
do $$ begin perform ground.office_table('work.reading_person'); end $$;
revoke delete on work.reading, work.reading_person from ${app};

/** A confirmation is not taken back, and the first one stands. */
create function work.confirmation_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmation stands' using errcode = 'check_violation';
end $$;
create trigger confirmation_stands before update on work.reading_person
  for each row when (old.confirmed_at is not null) execute function work.confirmation_stands();
