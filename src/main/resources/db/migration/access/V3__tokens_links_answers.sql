-- What lets in without a password: personal tokens of the interface, secret links. Only hashes are kept.
create table access.token (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  membership_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  prefix text not null,
  secret_hash text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, membership_id) references access.membership
);
create index token_by_membership on access.token (office_id, membership_id);

-- Written at most once a minute, hence apart and without audit.
create table access.token_use (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  token_id uuid not null,
  used_at timestamptz not null,
  primary key (office_id, token_id),
  foreign key (office_id, token_id) references access.token
);

create table access.link (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null check (length(kind) between 1 and 40),
  subject_id uuid not null,
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (office_id, id)
);
create index link_by_subject on access.link (office_id, kind, subject_id);

-- Answers already given under an idempotency key; passing, removed after a day.
create table access.answer (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  person_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  request_hash text not null,
  status int,
  content_type text,
  location text,
  body bytea,
  given_at timestamptz not null,
  primary key (office_id, person_id, key)
);
create index answer_by_time on access.answer (office_id, given_at);

do $$ begin
  perform ground.office_table('access.token');
  perform ground.passing_table('access.token_use');
  perform ground.office_table('access.link');
  perform ground.passing_table('access.answer');
end $$;

-- These two are looked up before the office is known; by hash, which only the owner of the secret can make.
create unique index token_by_secret on access.token (office_id, secret_hash);
create unique index link_by_secret on access.link (office_id, secret_hash);

create function access.token_for(hash text, at timestamptz)
returns table (office_id uuid, token_id uuid, account_id uuid, person_id uuid, person_name text, scopes text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.office_id, t.id, a.id, m.person_id, p.name, t.scopes
    from office.office o
    join access.token t on t.office_id = o.id and t.secret_hash = hash
    join access.membership m on m.office_id = t.office_id and m.id = t.membership_id and m.active
    join access.account a on a.id = m.account_id and not a.locked
    join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
   where t.withdrawn_at is null and t.expires_at > at
$$;

create function access.link_for(link_kind text, hash text, at timestamptz)
returns table (office_id uuid, subject_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.office_id, l.subject_id
    from office.office o
    join access.link l on l.office_id = o.id and l.secret_hash = hash
   where l.kind = link_kind and l.withdrawn_at is null and l.expires_at > at
$$;

revoke all on function access.token_for(text, timestamptz), access.link_for(text, text, timestamptz) from public;
grant execute on function access.token_for(text, timestamptz), access.link_for(text, text, timestamptz) to ${app};
