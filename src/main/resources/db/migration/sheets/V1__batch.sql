do $$ begin perform ground.open_schema('sheets'); end $$;

-- Rows of an upload or a pasted block, from preview until the failed ones were fetched; seen by their maker only.
create table sheets.batch (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  import_id text not null,
  made_by text not null default current_setting('dangzhi.actor'),
  made_at timestamptz not null,
  taken_at timestamptz,
  rows jsonb not null,
  remarks text[] not null default '{}',
  primary key (office_id, id)
);
create index batch_age on sheets.batch (office_id, made_at);
do $$ begin perform ground.passing_table('sheets.batch'); end $$;

-- Rows that were taken, of lists that take each once: what a row says stands behind its key.
create table sheets.taken_row (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  import_id text not null,
  row_key text not null,
  taken_at timestamptz not null,
  primary key (office_id, import_id, row_key)
);
do $$ begin perform ground.passing_table('sheets.taken_row'); end $$;
