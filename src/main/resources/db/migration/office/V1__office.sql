do $$ begin perform ground.open_schema('office'); end $$;

-- The offices themselves, a tree: company, plants, stations. An office is the tenant, so it has no office.
create table office.office (
  id uuid primary key,
  parent_id uuid references office.office,
  name text not null unique check (length(name) between 1 and 80),
  short_name text not null check (length(short_name) between 1 and 30),
  zone text not null default 'Asia/Shanghai',
  version int not null default 1,
  founded_at timestamptz not null default now(),
  check (parent_id <> id)
);
-- Read before the office is known: by sign-in, by timers of all. What an office is called and where it stands is set once,
-- when it is founded; nothing of it is changed in the daily work.
grant select, insert (id, parent_id, name, short_name, zone) on office.office to ${app};
do $$ begin perform ground.audited('office.office', 'values'); end $$;

-- Limits and habits of an office. A key without a row has the default that its reader names.
create table office.setting (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  key text not null check (length(key) between 1 and 80),
  value text not null check (length(value) <= 4000),
  primary key (office_id, key)
);
do $$ begin perform ground.office_table('office.setting'); end $$;
