-- Who did what: entries, what they changed (purgeable), and the chain that proves nothing was altered since.
-- No foreign key to office.office: the trail outlives what it tells of, and the nil office has no row.
do $$ begin perform ground.open_schema('audit'); end $$;

create table audit.entry (
  office_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor text not null,
  origin text not null,
  kind text not null,
  subject text not null,
  action text not null check (action in ('insert', 'update', 'delete', 'note')),
  payload_hash text not null,
  primary key (office_id, id));
create index entry_by_time on audit.entry (office_id, at desc, id desc);
create index entry_by_subject on audit.entry (office_id, subject, at desc);
create index entry_by_actor on audit.entry (office_id, actor, at desc);
create index entry_by_kind on audit.entry (office_id, kind, at desc);

-- json, not jsonb: the text is hashed, so it has to come back letter by letter
create table audit.payload (
  office_id uuid not null,
  entry_id uuid not null,
  before json,
  after json,
  purged_at timestamptz,
  primary key (office_id, entry_id),
  foreign key (office_id, entry_id) references audit.entry);

create table audit.chain (
  office_id uuid not null,
  seq bigint not null,
  entry_id uuid not null,
  linked_at timestamptz not null,
  previous text not null,
  hash text not null,
  primary key (office_id, seq),
  unique (office_id, entry_id));
create index chain_by_time on audit.chain (office_id, linked_at desc, seq desc);

-- The app role reads its own office's trail; the company's (no office above it) also what belongs to no office.
create function audit.nil() returns uuid language sql immutable
return '00000000-0000-0000-0000-000000000000'::uuid;

create function audit.reads_nil() returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from office.office
                  where id = current_setting('dangzhi.office')::uuid and parent_id is null);
end;
revoke all on function audit.reads_nil() from public;
grant execute on function audit.reads_nil(), audit.nil() to ${app};

do $$
declare t text;
begin
  foreach t in array array['entry', 'payload', 'chain'] loop
    execute format('alter table audit.%I enable row level security', t);
    execute format('create policy office on audit.%I for select
      using (office_id = (select current_setting(''dangzhi.office'')::uuid)
          or office_id = audit.nil() and (select audit.reads_nil()))', t);
    execute format('grant select on audit.%I to ${app}', t);
  end loop;
end $$;
