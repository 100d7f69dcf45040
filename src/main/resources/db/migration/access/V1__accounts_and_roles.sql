-- Who may: accounts (of no office, closed to the app role), memberships, roles and what an office changed in them.
do $$ begin perform ground.open_schema('access'); end $$;

-- The app role reads and writes accounts only through the functions of V2.
create table access.account (
  id uuid primary key,
  name text not null unique check (name = lower(name) and name ~ '^[a-z][a-z0-9._-]{1,31}$'),
  home_office uuid not null references office.office,
  password_hash text not null,
  password_at timestamptz not null,
  must_change boolean not null,
  locked boolean not null default false
);
do $$ begin perform ground.audited('access.account', 'values'); end $$;

create table access.former_password (
  account_id uuid not null references access.account,
  replaced_at timestamptz not null,
  password_hash text not null,
  primary key (account_id, replaced_at)
);

-- Passing habits: where and how somebody works; no audit, sign-ins are noted by code.
create table access.habit (
  account_id uuid primary key references access.account,
  last_office uuid references office.office,
  last_sign_in timestamptz,
  language text check (language in ('zh-CN', 'en'))
);

-- Failures by key: an account or the hash of a name nobody has, each alone and with @ and whoever tried, or who tried.
create table access.attempt (
  key text primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index attempt_by_time on access.attempt (last_at);

create table access.membership (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null default 1,
  account_id uuid not null references access.account,
  person_id uuid not null,
  active boolean not null default true,
  primary key (office_id, id),
  unique (office_id, account_id),
  unique (office_id, person_id),
  foreign key (office_id, person_id) references people.person
);

-- Shipped roles. 'business' may be held together; of the others an account holds one, and nothing beside it.
create table access.role (
  role text primary key,
  kind text not null check (kind in ('business', 'separate')),
  position int not null unique
);
insert into access.role values
  ('duty_officer', 'business', 1), ('duty_leader', 'business', 2), ('director', 'business', 3),
  ('leader', 'business', 4), ('liaison', 'business', 5), ('service', 'business', 6), ('driver', 'business', 7),
  ('subunit_officer', 'business', 8),
  ('system_admin', 'separate', 9), ('security_admin', 'separate', 10), ('auditor', 'separate', 11);

create table access.membership_role (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  membership_id uuid not null,
  role text not null references access.role,
  primary key (office_id, membership_id, role),
  foreign key (office_id, membership_id) references access.membership
);
create index membership_role_by_role on access.membership_role (office_id, role);

-- What an office gave to a role, or took from it, against what the modules ship.
create table access.permission_change (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  role text not null references access.role,
  permission text not null check (length(permission) between 1 and 80),
  granted boolean not null,
  primary key (office_id, role, permission)
);

-- A row records the decision of a small office: one person is system and security administrator.
create table access.small_office (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  decided_at timestamptz not null,
  primary key (office_id)
);

create table access.stand_in (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  absent_id uuid not null,
  stand_in_id uuid not null,
  period tstzrange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  starts_at timestamptz not null generated always as (lower(period)) stored,
  ends_at timestamptz not null generated always as (upper(period)) stored,
  reason text not null default '' check (length(reason) <= 200),
  -- by the stand-in themselves; before it nobody acts in anybody's place
  accepted_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, absent_id) references people.person,
  foreign key (office_id, stand_in_id) references people.person,
  check (absent_id <> stand_in_id),
  -- one stand-in at a time
  constraint one_stand_in_at_a_time exclude using gist (office_id with =, absent_id with =, period with &&)
);
create index stand_in_by_absent on access.stand_in (office_id, absent_id, ends_at);

do $$ begin
  perform ground.office_table('access.membership');
  perform ground.reference_table('access.role');
  perform ground.office_table('access.membership_role');
  perform ground.office_table('access.permission_change');
  perform ground.office_table('access.small_office');
  perform ground.office_table('access.stand_in');
end $$;

-- Nobody administers and works, or administers and audits. Checked over all offices of the account, at commit, one
-- transaction after the other for each account.
create function access.separate_duties() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  account uuid;
  separate text[];
  business int;
begin
  select m.account_id into account from access.membership m
   where m.office_id = new.office_id and m.id = new.membership_id;
  perform pg_advisory_xact_lock(hashtextextended('access.roles ' || account, 0));
  select array_agg(distinct r.role order by r.role) filter (where r.kind = 'separate'),
         count(*) filter (where r.kind = 'business')
    into separate, business
    from access.membership m
    join access.membership_role h on h.office_id = m.office_id and h.membership_id = m.id
    join access.role r on r.role = h.role
   where m.account_id = account;
  if separate = array['security_admin', 'system_admin'] and exists (
       select from access.small_office s where s.office_id = new.office_id) then
    separate := array['system_admin'];
  end if;
  if cardinality(separate) > 1 or cardinality(separate) = 1 and business > 0 then
    raise exception 'an administrator or auditor holds no other role'
      using errcode = 'check_violation', constraint = 'separate_duties';
  end if;
  return null;
end $$;
revoke all on function access.separate_duties() from public;
create constraint trigger separate_duties after insert or update on access.membership_role
  deferrable initially deferred for each row execute function access.separate_duties();
