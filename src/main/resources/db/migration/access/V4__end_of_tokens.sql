-- Whose sessions an administrator ends works on with no token either: of his office, and of the others if it is his home.
create function access.end_tokens(account uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update access.token t set withdrawn_at = at
    from access.membership m
   where m.account_id = account and t.office_id = m.office_id and t.membership_id = m.id and t.withdrawn_at is null
     and (m.office_id = current_setting('dangzhi.office')::uuid or access.is_home(account))
$$;
revoke all on function access.end_tokens(uuid, timestamptz) from public;
grant execute on function access.end_tokens(uuid, timestamptz) to ${app};
