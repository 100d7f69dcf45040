do $$ begin perform ground.open_schema('web'); end $$;

-- Forms that were sent, for a day: each is taken once with the same contents, and a second click is sent where the first was.
create table web.sent_form (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  key uuid not null,
  contents text not null,
  sent_at timestamptz not null,
  location text,
  primary key (office_id, key, contents)
);
create index sent_form_age on web.sent_form (office_id, sent_at);
do $$ begin perform ground.passing_table('web.sent_form'); end $$;
