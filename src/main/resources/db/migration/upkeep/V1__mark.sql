-- What this database is: demonstration data, or an office at work. Set once, at the first start.
do $$ begin perform ground.open_schema('upkeep'); end $$;

create table upkeep.mark (
  single boolean primary key default true check (single),
  mark text not null check (mark in ('DEMONSTRATION', 'LIVE')),
  made_at timestamptz not null default now());
do $$ begin perform ground.reference_table('upkeep.mark'); end $$;
create function upkeep.set_mark(wanted text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into upkeep.mark (mark) values (wanted) on conflict do nothing;
  return (select mark from upkeep.mark);
end $$;
revoke all on function upkeep.set_mark(text) from public;
grant execute on function upkeep.set_mark(text) to ${app};
