-- The office's own Word templates, every version of them. What is shipped counts as version 0 and has no row.
do $$ begin perform ground.open_schema('forms'); end $$;

create table forms.template (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{1,40}$'),
  version int not null check (version > 0),
  file_id uuid not null,
  name text not null check (name <> '' and char_length(name) <= 200),
  active boolean not null default false,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, kind, version),
  foreign key (office_id, file_id) references records.file,
  foreign key (office_id, uploaded_by) references people.person);
create unique index template_active on forms.template (office_id, kind) where active;

do $$ begin perform ground.office_table('forms.template'); end $$;
