-- Every request of the interface begins here: in this language a session keeps the plan.
create or replace function access.token_for(hash text, at timestamptz)
returns table (office_id uuid, token_id uuid, account_id uuid, person_id uuid, person_name text, scopes text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select t.office_id, t.id, a.id, m.person_id, p.name, t.scopes
      from office.office o
      join access.token t on t.office_id = o.id and t.secret_hash = hash
      join access.membership m on m.office_id = t.office_id and m.id = t.membership_id and m.active
      join access.account a on a.id = m.account_id and not a.locked
      join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
     where t.withdrawn_at is null and t.expires_at > at;
end $$;
