-- Writing the trail. The app role may insert into none of the tables: only these functions do.

create function audit.stamp(at timestamptz) returns text language sql immutable
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function audit.digest(line text) returns text language sql immutable
return encode(sha256(convert_to(line, 'UTF8')), 'hex');

-- Every field with its length before it, so that no two entries read the same.
create function audit.line(variadic fields text[]) returns text language sql immutable
return (select string_agg(char_length(f) || ':' || f, '|' order by n) from unnest(fields) with ordinality as x(f, n));

create function audit.payload_hash(before json, after json) returns text language sql immutable
return audit.digest(audit.line(coalesce(before::text, ''), coalesce(after::text, '')));

-- A UUIDv7, so that the trail's index grows at its end; PostgreSQL makes them itself only from 18 on.
create function audit.next_id() returns uuid language sql volatile
return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
  52, 1), 53, 1), 'hex')::uuid;

-- Who is at work: strict for the app role; a migration or bulk seed by the owner needs to say nothing.
create function audit.actor() returns text language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare who text := nullif(current_setting('dangzhi.actor', true), '');
begin
  if who is null and not pg_has_role(session_user, current_user, 'member') then
    raise exception 'no actor is set: nothing is written without saying who writes';
  end if;
  return coalesce(who, 'system:migration');
end $$;

create function audit.write(office uuid, who text, kind text, subject text, action text, before json, after json)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry uuid := audit.next_id();
  offices text := coalesce(current_setting('dangzhi.audited', true), '');
begin
  insert into audit.entry values (office, entry, clock_timestamp(), who,
    coalesce(current_setting('dangzhi.from', true), ''), kind, subject, action, audit.payload_hash(before, after));
  insert into audit.payload values (office, entry, before, after);
  if strpos(offices, office::text) = 0 then
    perform set_config('dangzhi.audited', trim(offices || ' ' || office), true);
  end if;
end $$;
revoke all on function audit.write(uuid, text, text, text, text, json, json) from public;

-- What is no change of a row: in the caller's office, or the nil office (a sign-in under an unknown name).
create function audit.note(kind text, subject text, facts json)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform audit.write(coalesce(nullif(current_setting('dangzhi.office', true), '')::uuid, audit.nil()),
    coalesce(nullif(current_setting('dangzhi.actor', true), ''), 'unknown'), kind, subject, 'note', null, facts);
end $$;
revoke all on function audit.note(text, text, json) from public;
grant execute on function audit.note(text, text, json) to ${app};

-- The link, at commit: serialised by office only for that moment. A transaction that wrote in several offices takes
-- their locks in one order, or two such could wait for each other.
create function audit.link() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  office text;
  last record;
  at timestamptz;
begin
  foreach office in array
    (select array_agg(o order by o)
       from unnest(string_to_array(trim(coalesce(current_setting('dangzhi.audited', true), '') || ' ' || new.office_id), ' ')) as o)
  loop
    perform pg_advisory_xact_lock(hashtextextended('audit.chain ' || office, 0));
  end loop;
  select c.seq, c.hash into last from audit.chain c
   where c.office_id = new.office_id order by c.seq desc limit 1;
  at := clock_timestamp();
  insert into audit.chain values (new.office_id, coalesce(last.seq, 0) + 1, new.id, at, coalesce(last.hash, ''),
    audit.digest(audit.line(coalesce(last.hash, ''), new.office_id::text, (coalesce(last.seq, 0) + 1)::text,
      audit.stamp(at), new.id::text, audit.stamp(new.at), new.actor, new.origin, new.kind, new.subject, new.action,
      new.payload_hash)));
  return null;
end $$;
revoke all on function audit.link() from public;
create constraint trigger link after insert on audit.entry deferrable initially deferred
  for each row execute function audit.link();
