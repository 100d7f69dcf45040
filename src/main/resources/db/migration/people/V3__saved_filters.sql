-- The searches of lists that each person keeps under names of their own; list is the path of the list.
create table people.saved_filter (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  person_id uuid not null,
  list text not null check (length(list) between 2 and 60),
  name text not null check (length(name) between 1 and 20),
  address text not null check (ground.is_own_address(address) and length(address) <= 1000),
  primary key (office_id, id),
  unique (office_id, person_id, list, name),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.passing_table('people.saved_filter'); end $$;
