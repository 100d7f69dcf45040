-- Files' index (the contents lie in a folder, named by their sha-256) and the gap-free numbers.
do $$ begin perform ground.open_schema('records'); end $$;

create table records.file (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  holder_kind text not null,
  holder_id uuid not null,
  permission text not null,
  name text not null check (name <> '' and char_length(name) <= 200),
  type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('CLEAN', 'UNSCANNED')),
  added_by text not null,
  added_at timestamptz not null,
  primary key (office_id, id));
create index file_by_holder on records.file (office_id, holder_kind, holder_id, added_at);

create table records.number (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  kind text not null,
  year int not null,
  last int not null,
  primary key (office_id, kind, year));

do $$ begin
  perform ground.office_table('records.file');
  perform ground.passing_table('records.number');
end $$;
