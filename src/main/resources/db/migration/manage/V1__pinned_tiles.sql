-- The tiles that each person wants first on the page of management.
do $$ begin perform ground.open_schema('manage'); end $$;

create table manage.pinned_tile (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  person_id uuid not null,
  tile text not null check (length(tile) between 1 and 40),
  primary key (office_id, person_id, tile),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.passing_table('manage.pinned_tile'); end $$;
