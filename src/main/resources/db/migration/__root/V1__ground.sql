-- What every other migration stands on: extensions, and the functions that give a table its office,
-- its grants and its audit trail. Nothing here belongs to an office.
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

create schema ground;
grant usage on schema ground to ${app};

/** Whether a text is an address of ours and leads nowhere else: browsers leave out tabs and line ends, and read \ as /. */
create function ground.is_own_address(address text) returns boolean language sql immutable
return address ~ '^/([^/\\[:cntrl:][:space:]][^\\[:cntrl:][:space:]]*)?$';

/** Makes the schema of a module; the app role may look into it and create nothing there. */
create function ground.open_schema(module text) returns void language plpgsql as $$
begin
  execute format('create schema if not exists %I', module);
  execute format('grant usage on schema %I to ${app}', module);
end $$;

/** The office of the running transaction; an error when none was set. */
create function ground.office() returns uuid language sql stable
  as $$ select current_setting('dangzhi.office')::uuid $$;

-- The audit module replaces this body once its tables stand; the guard is the same from the first day.
create function ground.audit() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(current_setting('dangzhi.actor', true), '') = '' and session_user = '${app}' then
    raise exception 'no actor is set for a change of %', tg_relid::regclass;
  end if;
  return null;
end $$;

create function ground.own_office(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy office on %s using (office_id = (select current_setting(''dangzhi.office'')::uuid))',
                 table_name);
end $$;

create function ground.audited(table_name regclass, detail text) returns void language plpgsql as $$
begin
  execute format('create trigger audit after insert or update or delete on %s
                  for each row execute function ground.audit(%L)', table_name, detail);
end $$;

/** A table whose rows belong to an office and are changed in the daily work. */
create function ground.office_table(table_name regclass) returns void language plpgsql as $$
begin
  perform ground.own_office(table_name);
  execute format('grant select, insert, update, delete on %s to ${app}', table_name);
  perform ground.audited(table_name, 'values');
end $$;

/** A log: the app role may add and read, never change or remove; audit keeps the row's hash. */
create function ground.append_only(table_name regclass) returns void language plpgsql as $$
begin
  perform ground.own_office(table_name);
  execute format('grant select, insert on %s to ${app}', table_name);
  perform ground.audited(table_name, 'hash');
end $$;

/** Derived or passing rows (search entries, read marks, attempts): an office, but no audit. */
create function ground.passing_table(table_name regclass) returns void language plpgsql as $$
begin
  perform ground.own_office(table_name);
  execute format('grant select, insert, update, delete on %s to ${app}', table_name);
end $$;

/** Shipped with the product, the same for every office, read-only. */
create function ground.reference_table(table_name regclass) returns void language plpgsql as $$
begin
  execute format('grant select on %s to ${app}', table_name);
end $$;

/** A view that other modules may join; it must be a security_invoker view. */
create function ground.open_view(view_name regclass) returns void language plpgsql as $$
begin
  execute format('grant select on %s to ${app}', view_name);
end $$;
