do $$ begin perform ground.open_schema('work'); end $$;

-- An item: arranged, carried out, checked by another person. The checks below hold the rule that nobody
-- closes an item alone, whoever writes the row.
create table work.item (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  number text not null,
  title text not null check (length(title) between 1 and 120),
  content text not null check (length(content) <= 4000),
  source text not null check (source in ('LEADER', 'PHONE', 'LETTER', 'MEETING', 'RECEPTION', 'DEPARTMENT', 'ROUTINE', 'SYSTEM')),
  source_number text check (length(source_number) <= 60),
  source_address text check (length(source_address) <= 200),
  assigned_by uuid,
  arranged_by uuid,
  owner_id uuid not null,
  assistant_id uuid,
  supervisor_id uuid not null,
  keeper_id uuid,
  arranged_at timestamptz not null,
  due_at timestamptz not null,
  stage text not null check (stage in ('ARRANGED', 'DECLINED', 'DOING', 'DONE', 'CLOSED')),
  round int not null default 1 check (round >= 1),
  returned boolean not null default false,
  outcome text not null default '' check (length(outcome) <= 4000),
  done_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  replied_at timestamptz,
  wanted_due timestamptz,
  wanted_reason text check (length(wanted_reason) <= 500),
  rating int check (rating between 1 and 5),
  latest text not null default '' check (length(latest) <= 500),
  primary key (office_id, id),
  unique (office_id, number),
  foreign key (office_id, assigned_by) references people.person,
  foreign key (office_id, arranged_by) references people.person,
  foreign key (office_id, owner_id) references people.person,
  foreign key (office_id, assistant_id) references people.person,
  foreign key (office_id, supervisor_id) references people.person,
  foreign key (office_id, keeper_id) references people.person,
  foreign key (office_id, closed_by) references people.person,
  constraint supervisor_is_another_person check (supervisor_id <> owner_id and supervisor_id is distinct from assistant_id),
  constraint assistant_is_another_person check (assistant_id <> owner_id),
  constraint nobody_closes_alone check (closed_by <> owner_id and closed_by is distinct from assistant_id),
  constraint closed_is_checked check ((stage = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by is null))
);
create index item_open_by_due on work.item (office_id, due_at, id) where stage <> 'CLOSED';
create index item_newest on work.item (office_id, arranged_at desc, id desc);
create index item_of_owner on work.item (office_id, owner_id, due_at) where stage <> 'CLOSED';
create index item_of_assistant on work.item (office_id, assistant_id, due_at) where stage <> 'CLOSED';
create index item_to_check on work.item (office_id, supervisor_id, done_at) where stage = 'DONE';
create index item_assigned_by on work.item (office_id, assigned_by, arranged_at desc);
create index item_by_owner on work.item (office_id, owner_id, arranged_at desc, id desc);
create index item_by_supervisor on work.item (office_id, supervisor_id, arranged_at desc, id desc);
do $$ begin perform ground.office_table('work.item'); end $$;

create table work.item_step (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  item_id uuid not null,
  position int not null,
  content text not null check (length(content) between 1 and 300),
  done_by uuid,
  done_at timestamptz,
  primary key (office_id, item_id, position),
  foreign key (office_id, item_id) references work.item on delete cascade,
  foreign key (office_id, done_by) references people.person,
  check ((done_by is null) = (done_at is null))
);
do $$ begin perform ground.office_table('work.item_step'); end $$;

-- The course of an item: only ever added to. by_person is empty where the system itself noted something.
create table work.event (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  words text not null check (length(words) <= 4000),
  by_person uuid,
  at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, item_id) references work.item,
  foreign key (office_id, by_person) references people.person
);
create index event_of_item on work.event (office_id, item_id, id);
do $$ begin perform ground.append_only('work.event'); end $$;
