-- The only ways to accounts. Each filters the office itself, for the owner, whose rights it borrows, passes all walls.

-- The figures and the salt that a hash was made with, as far as the sign before the hash.
create function access.salt_of(hash text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select substring(hash from '^.*\$')
$$;

-- Before the office is known: by sign-in name or by a mobile number that only one person has, wherever it stands among
-- theirs. Of the password only what its hash begins with: the hash itself never leaves the database.
create function access.account_for(typed text)
returns table (account_id uuid, name text, password_salt text, locked boolean, must_change boolean,
               password_at timestamptz, language text, last_office uuid,
               office_id uuid, person_id uuid, person_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with digits as (select regexp_replace(typed, '\D', '', 'g') as number),
  found as (
    select a.id from access.account a where a.name = lower(trim(typed))
    union
    select m.account_id
      from digits d
      join people.name_of p on p.mobile = d.number
      join access.membership m on m.office_id = p.office_id and m.person_id = p.id
     where length(d.number) >= 7 and length(typed) <= 20)
  select a.id, a.name, access.salt_of(a.password_hash), a.locked, a.must_change, a.password_at, h.language, h.last_office,
         m.office_id, m.person_id, p.name
    from access.account a
    left join access.habit h on h.account_id = a.id
    left join access.membership m on m.account_id = a.id and m.active
    left join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
   where a.id = (select min(id::text)::uuid from found having count(*) = 1)
   order by m.office_id = h.last_office desc nulls last, m.office_id = a.home_office desc nulls last, m.id
$$;

-- The same for an account that is known: a signature, a change of password, another office.
create function access.account_of(account uuid)
returns table (account_id uuid, name text, password_salt text, locked boolean, must_change boolean,
               password_at timestamptz, language text, last_office uuid,
               office_id uuid, person_id uuid, person_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.* from access.account a cross join access.account_for(a.name) f where a.id = account
$$;

-- Counts a failure; from the allowed number on the key is locked for a while. A pause as long as that forgives.
create function access.count_failure(attempt_key text, at timestamptz, allowed int, pause interval)
returns table (failures int, locked_until timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from access.attempt a where a.last_at < at - interval '1 day' and a.last_at < at - pause;
  return query
    insert into access.attempt as a (key, failures, last_at, locked_until)
    values (attempt_key, 1, at, case when allowed <= 1 then at + pause end)
    on conflict (key) do update set
      failures = case when a.last_at <= at - pause then 1 else a.failures + 1 end,
      last_at = at,
      locked_until = case when (case when a.last_at <= at - pause then 1 else a.failures + 1 end) >= allowed
                          then at + pause end
    returning a.failures, a.locked_until;
end $$;

-- Counts a failure of what many share, a name or an address: from the allowed number on each makes the next wait twice
-- as long, a minute at most. Each minute forgives one, for many mistype at one address; a pause forgives all.
create function access.slow_down(attempt_key text, at timestamptz, allowed int, pause interval)
returns table (failures int, locked_until timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.attempt as a (key, failures, last_at) values (attempt_key, 1, at)
  on conflict (key) do update set
    failures = case when a.last_at <= at - pause then 1
                    else least(allowed + 6, 1 + greatest(0, a.failures - floor(extract(epoch from at - a.last_at) / 60)))
               end,
    last_at = at;
  update access.attempt a
     set locked_until = case when a.failures >= allowed
           then at + make_interval(secs => least(60, 2 ^ (a.failures - allowed))) end
   where a.key = attempt_key
  returning a.failures, a.locked_until
$$;

-- A try that was counted was right: it counts no longer, and neither does the wait it brought on.
create function access.take_back(attempt_key text, until timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update access.attempt a
     set failures = greatest(0, a.failures - 1),
         locked_until = case when a.locked_until is distinct from until then a.locked_until end
   where a.key = attempt_key
$$;

create function access.locked_until(attempt_key text, at timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.locked_until from access.attempt a where a.key = attempt_key and a.locked_until > at
$$;

create function access.forgive(attempt_key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from access.attempt a where a.key = attempt_key or starts_with(a.key, attempt_key || '@')
$$;

create function access.remember_sign_in(account uuid, office uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.habit as h (account_id, last_office, last_sign_in) values (account, office, at)
  on conflict (account_id) do update set last_office = excluded.last_office, last_sign_in = excluded.last_sign_in
$$;

create function access.remember_language(account uuid, tag text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.habit as h (account_id, language) values (account, tag)
  on conflict (account_id) do update set language = excluded.language
$$;

-- The office that opens an account is its home: only there it is locked and given a new password.
create function access.open_account(account uuid, sign_in_name text, hash text, change_it boolean, at timestamptz)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.account (id, name, home_office, password_hash, password_at, must_change)
  values (account, sign_in_name, current_setting('dangzhi.office')::uuid, hash, at, change_it)
$$;

-- Which of the names somebody of the installation has already.
create function access.names_taken(names text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.name from access.account a where a.name = any(names)
$$;

create function access.is_home(account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.account a
                  where a.id = account and a.home_office = current_setting('dangzhi.office')::uuid)
$$;

-- Whether the acting person works here with this account.
create function access.is_own(account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.membership m
                  where m.account_id = account and m.office_id = current_setting('dangzhi.office')::uuid
                    and m.person_id::text = current_setting('dangzhi.actor'))
$$;

-- A member of the running office changes their own; the home office's administrator gives a new one.
create function access.set_password(account uuid, hash text, change_it boolean, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.is_home(account) and not access.is_own(account) then
    raise exception 'this account belongs to another office' using errcode = 'insufficient_privilege';
  end if;
  insert into access.former_password
  select a.id, at, a.password_hash from access.account a where a.id = account
  on conflict do nothing;
  update access.account a set password_hash = hash, password_at = at, must_change = change_it where a.id = account;
end $$;

-- For the functions below: with the hashes, so for nobody else.
create function access.last_passwords(account uuid, newest int) returns table (password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.password_hash from access.account a where a.id = account
  union all
  (select f.password_hash from access.former_password f
    where f.account_id = account
    order by f.replaced_at desc limit newest)
$$;

-- Whether a hash is that of the account's password.
create function access.is_password(account uuid, hash text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.account a where a.id = account and a.password_hash = hash)
$$;

-- What the hashes of the present password and of so many before it begin with, the newest first.
create function access.password_salts(account uuid, newest int) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.salt_of(l.password_hash) from access.last_passwords(account, newest) l
$$;

-- Whether one of the hashes is that of the present password or of so many before it.
create function access.was_password(account uuid, newest int, hashes text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.last_passwords(account, newest) l where l.password_hash = any(hashes))
$$;

create function access.set_locked(account uuid, shut boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update access.account a set locked = shut
   where a.id = account and a.home_office = current_setting('dangzhi.office')::uuid;
  if not found then
    raise exception 'this account belongs to another office' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- What administrators of the running office see of its accounts; never a hash.
create function access.accounts()
returns table (account_id uuid, name text, home boolean, locked boolean, locked_until timestamptz,
               must_change boolean, last_sign_in timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.name, a.home_office = m.office_id, a.locked, t.locked_until, a.must_change, h.last_sign_in
    from access.membership m
    join access.account a on a.id = m.account_id
    left join access.habit h on h.account_id = a.id
    left join (select split_part(t.key, '@', 1) as key, max(t.locked_until) as locked_until
                 from access.attempt t
                where starts_with(t.key, 'account:')
                group by 1) t on t.key = 'account:' || a.id
   where m.office_id = current_setting('dangzhi.office')::uuid
$$;

do $$
declare f text;
begin
  foreach f in array array['account_for(text)', 'account_of(uuid)',
    'count_failure(text, timestamptz, int, interval)', 'slow_down(text, timestamptz, int, interval)',
    'take_back(text, timestamptz)', 'locked_until(text, timestamptz)', 'forgive(text)',
    'remember_sign_in(uuid, uuid, timestamptz)', 'remember_language(uuid, text)',
    'open_account(uuid, text, text, boolean, timestamptz)', 'names_taken(text[])', 'is_home(uuid)', 'is_own(uuid)',
    'set_password(uuid, text, boolean, timestamptz)', 'is_password(uuid, text)',
    'password_salts(uuid, int)', 'was_password(uuid, int, text[])', 'set_locked(uuid, boolean)',
    'accounts()'] loop
    execute format('revoke all on function access.%s from public', f);
    execute format('grant execute on function access.%s to ${app}', f);
  end loop;
  revoke all on function access.salt_of(text), access.last_passwords(uuid, int) from public;
end $$;
