-- Kinds of entries, and the phrases that one key writes; the office's own.
create table duty.entry_kind (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  code text not null check (code ~ '^[a-z_]{1,20}$'),
  name text not null check (length(name) between 1 and 10),
  icon text not null,
  position int not null,
  primary key (office_id, code)
);
do $$ begin perform ground.office_table('duty.entry_kind'); end $$;

create table duty.phrase (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null,
  words text not null check (length(words) between 1 and 200),
  position int not null,
  primary key (office_id, id),
  foreign key (office_id, kind) references duty.entry_kind
);
do $$ begin perform ground.office_table('duty.phrase'); end $$;

-- The duty log: entries are added and never changed. A correction is an entry that refers to the one it corrects.
create table duty.entry (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  shift_id uuid not null,
  number int not null,
  kind text not null,
  words text not null check (length(words) between 1 and 2000),
  happened_at timestamptz not null,
  written_at timestamptz not null,
  written_by uuid,
  late boolean not null,
  supplement boolean not null,
  source_number text check (length(source_number) <= 60),
  source_address text check (length(source_address) <= 200),
  corrects uuid,
  people_ids uuid[] not null default '{}',
  attachments int not null default 0,
  tokens tsvector not null,
  primary key (office_id, id),
  unique (office_id, shift_id, number),
  foreign key (office_id, shift_id) references duty.shift,
  foreign key (office_id, kind) references duty.entry_kind,
  foreign key (office_id, written_by) references people.person,
  foreign key (office_id, corrects) references duty.entry
);
create index entry_by_time on duty.entry (office_id, happened_at desc, id desc);
create index entry_by_kind on duty.entry (office_id, kind, happened_at desc, id desc);
create index entry_by_writer on duty.entry (office_id, written_by, happened_at desc, id desc);
create index entry_correction on duty.entry (office_id, corrects) where corrects is not null;
create index entry_tokens on duty.entry using gin (tokens);
create index entry_people on duty.entry using gin (people_ids);
do $$ begin perform ground.append_only('duty.entry'); end $$;

-- The secondary's verdict on an entry, and the primary's answer to a question: added, never changed.
create table duty.entry_check (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  entry_id uuid not null,
  verdict text not null check (verdict in ('CHECKED', 'QUESTIONED', 'ANSWERED')),
  words text not null check (length(words) <= 500),
  by_person uuid not null,
  at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, entry_id) references duty.entry,
  foreign key (office_id, by_person) references people.person,
  check (verdict = 'CHECKED' or words <> '')
);
create index entry_check_of_entry on duty.entry_check (office_id, entry_id, id);
do $$ begin perform ground.append_only('duty.entry_check'); end $$;

-- Weather of a day, typed by hand: the log's head.
create table duty.weather (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  day date not null,
  words text not null check (length(words) <= 60),
  primary key (office_id, day)
);
do $$ begin perform ground.office_table('duty.weather'); end $$;
