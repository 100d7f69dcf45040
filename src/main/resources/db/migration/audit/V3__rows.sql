-- The trigger of every office table: what changed, before and after. Of append-only tables (argument 'hash') only the
-- row's hash, for the row itself stays. Secrets are hidden by the names of their columns.

create function audit.open_row(data jsonb) returns jsonb language sql immutable
return (select jsonb_object_agg(key, case when key ~ '(^|_)(password|secret|token)(_|$)' and value <> 'null'
                                          then '"•••"'::jsonb else value end)
          from jsonb_each(data));

create function audit.subject(source oid, data jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp
return coalesce(data ->> 'id',
  (select string_agg(data ->> a.attname::text, '/' order by k.n)
     from pg_index i
     cross join unnest(i.indkey::int2[]) with ordinality as k(att, n)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.att
    where i.indrelid = source and i.indisprimary and a.attname <> 'office_id'), '');

-- Empty columns do not count, so that a column added later (nullable) leaves the hashes of older rows right.
create function audit.row_hash(data jsonb) returns text language sql immutable
return audit.digest(jsonb_strip_nulls(data)::text);

create or replace function ground.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  data jsonb := coalesce(after, before);
  office uuid := coalesce((data ->> 'office_id')::uuid, audit.nil());
begin
  if tg_nargs > 0 and tg_argv[0] = 'hash' then
    after := jsonb_build_object('sha256', audit.row_hash(after));
  elsif tg_op = 'UPDATE' then
    if before = after then return null; end if;
    select jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, after -> b.key) into before, after
      from jsonb_each(before) b where b.value is distinct from after -> b.key;
  end if;
  perform audit.write(office, audit.actor(), tg_table_schema || '.' || tg_table_name, audit.subject(tg_relid, data), lower(tg_op),
    audit.open_row(before)::json, audit.open_row(after)::json);
  return null;
end $$;
