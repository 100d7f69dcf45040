-- Tables of the libraries: no office, no names; events carry ids only. Automatic creation is off,
-- because the app role may create nothing.
create table ground.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_event on ground.event_publication using hash (serialized_event);
create index event_publication_completion on ground.event_publication (completion_date);

create table ground.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on ground.spring_session (expiry_time);
create index spring_session_principal on ground.spring_session (principal_name);

create table ground.spring_session_attributes (
  session_primary_id char(36) not null references ground.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table ground.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on ground.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on ground.scheduled_tasks (last_heartbeat);

-- Whose turn it is among the long runs (jobs.long_run) of a lane: a line for all offices together.
create table ground.run_turn (
  run uuid primary key,
  lane text not null,
  number bigint not null generated always as identity,
  office uuid not null,
  kind text not null
);
create index run_turn_in_order on ground.run_turn (lane, number);

grant select, insert, update, delete
   on ground.event_publication, ground.spring_session, ground.spring_session_attributes, ground.scheduled_tasks,
      ground.run_turn
   to ${app};
