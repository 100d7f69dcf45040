-- Timers and what came of them. The scheduler's own table (ground.scheduled_tasks) only wakes us up; the truth is here.
do $$ begin perform ground.open_schema('jobs'); end $$;

-- A ladder of moments for one subject. A new round replaces the running one.
create table jobs.timer (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null check (length(kind) between 1 and 60),
  subject uuid not null,
  round int not null check (round > 0),
  stages timestamptz[] not null check (cardinality(stages) between 1 and 50),
  next_stage int not null default 0,
  next_at timestamptz not null,
  state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'CANCELLED')),
  failures int not null default 0,
  last_error text check (length(last_error) <= 500),
  retry_at timestamptz,
  started_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, kind, subject, round)
);
create unique index timer_running on jobs.timer (office_id, kind, subject) where state = 'RUNNING';
create index timer_next on jobs.timer (office_id, next_at, id) where state = 'RUNNING';
create index timer_failing on jobs.timer (office_id, next_at, id) where state = 'RUNNING' and failures > 0;
do $$ begin perform ground.passing_table('jobs.timer'); end $$;

-- What happened: one row a stage, written with the handler's work, so the key makes it happen once.
create table jobs.effect (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  round int not null,
  stage int not null,
  due_at timestamptz not null,
  happened_at timestamptz not null,
  outcome text not null check (outcome in ('HANDLED', 'PASSED')),
  primary key (office_id, kind, subject, round, stage)
);
create unique index effect_in_order on jobs.effect (office_id, id);
do $$ begin perform ground.append_only('jobs.effect'); end $$;

-- The last runs of recurring duties, by the moment they were due: the key lets each be done once.
create table jobs.run (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  name text not null,
  due_at timestamptz not null,
  ran_at timestamptz not null,
  primary key (office_id, name, due_at)
);
do $$ begin perform ground.passing_table('jobs.run'); end $$;

-- Work that takes long, done beside the requests. Whose turn it is stands in ground.run_turn, that its owner is alive in
-- ground.scheduled_tasks. attempts: more than one where an owner died.
create table jobs.long_run (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  kind text not null check (length(kind) between 1 and 60),
  subject uuid not null,
  payload jsonb not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED', 'LOST')),
  stop_asked boolean not null default false,
  attempts int not null default 0 check (attempts between 0 and 2),
  progress jsonb,
  result jsonb,
  last_error text check (length(last_error) <= 500),
  asked_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  primary key (office_id, id),
  check ((ended_at is null) = (state in ('WAITING', 'RUNNING')))
);
create index long_run_of_subject on jobs.long_run (office_id, kind, subject, id);
create index long_run_ended on jobs.long_run (office_id, ended_at);
do $$ begin perform ground.passing_table('jobs.long_run'); end $$;
