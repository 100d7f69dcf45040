-- The trail is written with every row of the daily work, so each of its steps counts. What is written, how it is hashed
-- and who may write stay as they were: functions inside functions become expressions, whose plans a session keeps.

-- Called by the functions below alone, which lend it the owner's rights and their search path.
create or replace function audit.write(office uuid, who text, kind text, subject text, action text, before json, after json)
returns void language plpgsql as $$
declare
  entry uuid := audit.next_id();
  was text := coalesce(before::text, '');
  became text := coalesce(after::text, '');
  offices text := coalesce(current_setting('dangzhi.audited', true), '');
begin
  insert into audit.entry values (office, entry, clock_timestamp(), who,
    coalesce(current_setting('dangzhi.from', true), ''), kind, subject, action,
    encode(sha256(convert_to(concat(char_length(was), ':', was, '|', char_length(became), ':', became), 'UTF8')), 'hex'));
  insert into audit.payload values (office, entry, before, after);
  if strpos(offices, office::text) = 0 then
    perform set_config('dangzhi.audited', trim(offices || ' ' || office), true);
  end if;
end $$;

-- A row without any secret is shown as it is: one look at its text spares a look at each column's name.
create or replace function audit.open_row(data jsonb) returns jsonb language plpgsql immutable as $$
begin
  if data is null or data::text !~ '(password|secret|token)' then return data; end if;
  return (select jsonb_object_agg(key, case when key ~ '(^|_)(password|secret|token)(_|$)' and value <> 'null'
                                            then '"•••"'::jsonb else value end)
            from jsonb_each(data));
end $$;

create or replace function ground.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  data jsonb := coalesce(after, before);
  who text := nullif(current_setting('dangzhi.actor', true), '');
begin
  if tg_nargs > 0 and tg_argv[0] = 'hash' then
    after := jsonb_build_object('sha256',
      encode(sha256(convert_to(jsonb_strip_nulls(after)::text, 'UTF8')), 'hex'));
  elsif tg_op = 'UPDATE' then
    if before = after then return null; end if;
    select jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, after -> b.key) into before, after
      from jsonb_each(before) b where b.value is distinct from after -> b.key;
  end if;
  perform audit.write(coalesce((data ->> 'office_id')::uuid, audit.nil()), coalesce(who, audit.actor()),
    tg_table_schema || '.' || tg_table_name, coalesce(data ->> 'id', audit.subject(tg_relid, data)), lower(tg_op),
    audit.open_row(before)::json, audit.open_row(after)::json);
  return null;
end $$;

-- The link, at commit: serialised by office from here to the commit's end, so nothing is worked out twice in it. A
-- transaction that wrote in several offices takes their locks in one order, or two such could wait for each other.
create or replace function audit.link() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own text := new.office_id::text;
  offices text := coalesce(current_setting('dangzhi.audited', true), '');
  office text;
  number bigint;
  last text;
  at timestamptz;
begin
  if offices = own then
    perform pg_advisory_xact_lock(hashtextextended('audit.chain ' || own, 0));
  else
    foreach office in array
      (select array_agg(o order by o) from unnest(string_to_array(trim(offices || ' ' || own), ' ')) as o)
    loop
      perform pg_advisory_xact_lock(hashtextextended('audit.chain ' || office, 0));
    end loop;
  end if;
  select c.seq + 1, c.hash into number, last from audit.chain c
   where c.office_id = new.office_id order by c.seq desc limit 1;
  number := coalesce(number, 1);
  last := coalesce(last, '');
  at := clock_timestamp();
  insert into audit.chain values (new.office_id, number, new.id, at, last,
    encode(sha256(convert_to(concat_ws('|',
      concat(char_length(last), ':', last), '36:' || own, concat(char_length(number::text), ':', number),
      '27:' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '36:' || new.id,
      '27:' || to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      concat(char_length(new.actor), ':', new.actor), concat(char_length(new.origin), ':', new.origin),
      concat(char_length(new.kind), ':', new.kind), concat(char_length(new.subject), ':', new.subject),
      concat(char_length(new.action), ':', new.action),
      concat(char_length(new.payload_hash), ':', new.payload_hash)), 'UTF8')), 'hex'));
  return null;
end $$;
