do $$ begin perform ground.open_schema('search'); end $$;

-- One row for each thing that can be found; written by its module in the same transaction. words and guarded: see
-- Bigrams. guarded repeats words and adds what only holders of guarded_by may look for.
create table search.entry (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  kind text not null,
  id uuid not null,
  title text not null,
  line text not null,
  address text not null,
  words tsvector not null,
  guarded tsvector,
  guarded_by text,
  permission text,
  readers uuid[] not null default '{}',
  put_at timestamptz not null default now(),
  primary key (office_id, kind, id),
  check ((guarded is null) = (guarded_by is null))
);
create index entry_words on search.entry using gin (words);
create index entry_guarded on search.entry using gin (guarded);
do $$ begin perform ground.passing_table('search.entry'); end $$;

/**
 * What fits, for a reader with these permissions who reads as these persons and units. The owner's rights keep the
 * index, which row-level security would lose; so the office is filtered here. Of very many fitting rows some 400 are
 * looked at. Each kind has its share of what is answered; total says how many of its kind fit, with a plus where more were
 * left unread.
 */
create function search.find(asked tsquery, typed text, permissions text[], reads_as uuid[], most int)
  returns table (kind text, id uuid, title text, line text, address text, total text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select s.kind, s.id, s.title, s.line, s.address, s.total
      from (select f.*, row_number() over (partition by f.kind
                          order by f.title <> typed, not starts_with(f.title, typed), f.put_at desc, f.id) as nth,
                   count(*) over (partition by f.kind)
                     || case when count(*) over () < 400 then '' else '+' end as total
              from (select e.kind, e.id, e.title, e.line, e.address, e.put_at
                      from search.entry e
                     where e.office_id = current_setting('dangzhi.office')::uuid
                       and (e.words @@ asked or (e.guarded @@ asked and e.guarded_by = any (permissions)))
                       and (e.permission = any (permissions) or e.readers && reads_as
                            or (e.permission is null and e.readers = '{}'))
                     limit 400) f) s
     order by s.title <> typed, s.nth, s.kind
     limit most;
end $$;
revoke all on function search.find from public;
grant execute on function search.find to ${app};
