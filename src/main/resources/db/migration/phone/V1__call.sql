do $$ begin perform ground.open_schema('phone'); end $$;

-- A telephone record (电话记录单). What was heard stands here and is fixed after some minutes; what follows
-- (proposal, instruction, feedback …) are entries below it.
create table phone.call (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  number text not null,
  direction text not null check (direction in ('IN', 'OUT')),
  urgency text not null check (urgency in ('NORMAL', 'URGENT', 'EXTRA')),
  began_at timestamptz not null,
  ended_at timestamptz,
  written_at timestamptz not null,
  tel text not null check (length(tel) <= 40),
  tel_digits text generated always as (regexp_replace(tel, '\D', '', 'g')) stored,
  caller_unit text not null check (length(caller_unit) <= 80),
  caller_name text not null check (length(caller_name) <= 40),
  caller_post text not null check (length(caller_post) <= 40),
  content text not null check (length(content) between 1 and 4000),
  state text not null check (state in ('WAITING', 'DONE', 'ITEM')),
  taken_by uuid not null,
  item_id uuid,
  item_number text,
  primary key (office_id, id),
  unique (office_id, number),
  foreign key (office_id, taken_by) references people.person,
  check (ended_at is null or ended_at >= began_at),
  check ((state = 'ITEM') = (item_id is not null))
);
create index call_by_time on phone.call (office_id, began_at desc, id desc);
create index call_by_tel on phone.call (office_id, tel_digits, began_at desc);
create index call_waiting on phone.call (office_id, began_at desc, id desc) where state = 'WAITING';
do $$ begin perform ground.office_table('phone.call'); end $$;

-- What followed a call: only ever added to.
create table phone.call_entry (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  call_id uuid not null,
  kind text not null check (kind in ('PROPOSAL', 'ASKED', 'INSTRUCTION', 'FEEDBACK', 'RESULT', 'CORRECTION')),
  words text not null check (length(words) between 1 and 2000),
  person_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, call_id) references phone.call,
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, written_by) references people.person
);
create index call_entry_of_call on phone.call_entry (office_id, call_id, id);
create index call_entry_person on phone.call_entry (office_id, person_id) where person_id is not null;
do $$ begin perform ground.append_only('phone.call_entry'); end $$;

-- What an emergency call adds (突发事件附项), heard with the call.
create table phone.emergency (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  call_id uuid not null,
  happened text not null check (length(happened) <= 100),
  place text not null check (length(place) <= 200),
  course text not null check (length(course) <= 2000),
  measures text not null check (length(measures) <= 2000),
  outcome text not null check (length(outcome) <= 2000),
  trend text not null check (length(trend) <= 1000),
  told text not null check (length(told) <= 500),
  primary key (office_id, call_id),
  foreign key (office_id, call_id) references phone.call
);
do $$ begin perform ground.office_table('phone.emergency'); end $$;

-- Words of a call: number, caller, telephone, content, as search.Bigrams cuts them.
create table phone.call_words (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  call_id uuid not null,
  tokens tsvector not null,
  primary key (office_id, call_id),
  foreign key (office_id, call_id) references phone.call
);
create index call_words_tokens on phone.call_words using gin (tokens);
do $$ begin perform ground.passing_table('phone.call_words'); end $$;

-- Full text loses its index under row-level security, so this function filters the office itself (docs/adr/0001).
create function phone.calls_with(asked tsquery, most int) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $$
begin
  return query select w.call_id from phone.call_words w
   where w.office_id = current_setting('dangzhi.office')::uuid and w.tokens @@ asked
   limit most;
end $$;
revoke all on function phone.calls_with from public;
grant execute on function phone.calls_with to ${app};
