-- Takes away what entries changed, once its retention ended; entries, hashes and chain stay and still verify.
-- Never sooner than after six months: Cybersecurity Law, art. 23 (3) as in force since 1 January 2026.
create function audit.purge(until timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  purged int;
begin
  if until > now() - interval '6 months' then
    raise exception 'the trail is kept for six months at least';
  end if;
  update audit.payload p set before = null, after = null, purged_at = now()
    from audit.entry e
   where e.office_id = current_setting('dangzhi.office')::uuid and e.at < until
     and p.office_id = e.office_id and p.entry_id = e.id and p.purged_at is null;
  get diagnostics purged = row_count;
  return purged;
end $$;
revoke all on function audit.purge(timestamptz) from public;
grant execute on function audit.purge(timestamptz) to ${app};
