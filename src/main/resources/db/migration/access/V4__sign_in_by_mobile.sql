-- Before the office is known: by sign-in name or by a mobile number that only one person has, wherever it stands among his numbers.
create or replace function access.account_for(typed text)
returns table (account_id uuid, name text, password_hash text, locked boolean, must_change boolean,
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
  select a.id, a.name, a.password_hash, a.locked, a.must_change, a.password_at, h.language, h.last_office,
         m.office_id, m.person_id, p.name
    from access.account a
    left join access.habit h on h.account_id = a.id
    left join access.membership m on m.account_id = a.id and m.active
    left join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
   where a.id = (select min(id::text)::uuid from found having count(*) = 1)
   order by m.office_id = h.last_office desc nulls last, m.office_id = a.home_office desc nulls last, m.id
$$;
