-- Secret links let in without a password. Only hashes are kept.
create table access.link (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null check (length(kind) between 1 and 40),
  subject_id uuid not null,
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (office_id, id)
);
create index link_by_subject on access.link (office_id, kind, subject_id);

do $$ begin perform ground.office_table('access.link'); end $$;

-- Looked up before the office is known; by hash, which only the owner of the secret can make.
create unique index link_by_secret on access.link (office_id, secret_hash);

create function access.link_for(link_kind text, hash text, at timestamptz)
returns table (office_id uuid, subject_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.office_id, l.subject_id
    from office.office o
    join access.link l on l.office_id = o.id and l.secret_hash = hash
   where l.kind = link_kind and l.withdrawn_at is null and l.expires_at > at
$$;

revoke all on function access.link_for(text, text, timestamptz) from public;
grant execute on function access.link_for(text, text, timestamptz) to ${app};
