-- What lets other systems in: personal tokens. Only hashes are kept.
do $$ begin perform ground.open_schema('api'); end $$;

create table api.token (
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
create index token_by_membership on api.token (office_id, membership_id);

-- Written at most once a minute, hence apart and without audit.
create table api.token_use (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  token_id uuid not null,
  used_at timestamptz not null,
  primary key (office_id, token_id),
  foreign key (office_id, token_id) references api.token
);

-- Answers already given under an idempotency key; passing, removed after a day.
create table api.answer (
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
create index answer_by_time on api.answer (office_id, given_at);

do $$ begin
  perform ground.office_table('api.token');
  perform ground.passing_table('api.token_use');
  perform ground.passing_table('api.answer');
end $$;

-- Looked up before the office is known; by hash, which only the owner of the secret can make.
create unique index token_by_secret on api.token (office_id, secret_hash);

-- Every request of the interface begins here: in this language a session keeps the plan.
create function api.token_for(hash text, at timestamptz)
returns table (office_id uuid, token_id uuid, account_id uuid, person_id uuid, person_name text, scopes text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select t.office_id, t.id, a.id, m.person_id, p.name, t.scopes
      from office.office o
      join api.token t on t.office_id = o.id and t.secret_hash = hash
      join access.membership m on m.office_id = t.office_id and m.id = t.membership_id and m.active
      join access.account a on a.id = m.account_id and not a.locked
      join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
     where t.withdrawn_at is null and t.expires_at > at;
end $$;

revoke all on function api.token_for(text, timestamptz) from public;
grant execute on function api.token_for(text, timestamptz) to ${app};

-- Whose sessions are ended works on with no token either: of this office, and of the others if it is the account's home or
-- its owner acts.
create function api.end_tokens(account uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update api.token t set withdrawn_at = at
    from access.membership m
   where m.account_id = account and t.office_id = m.office_id and t.membership_id = m.id and t.withdrawn_at is null
     and (m.office_id = current_setting('dangzhi.office')::uuid or access.is_home(account) or access.is_own(account))
$$;
revoke all on function api.end_tokens(uuid, timestamptz) from public;
grant execute on function api.end_tokens(uuid, timestamptz) to ${app};
