-- One asks, the other accepts, who plans confirms; then both places change hands together. Without back_shift_id it is given.
create table planning.swap (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  shift_id uuid not null,
  post text not null check (post in ('PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER')),
  from_person uuid not null,
  to_person uuid not null check (to_person <> from_person),
  back_shift_id uuid,
  back_post text check (back_post in ('PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER')),
  reason text not null check (length(reason) <= 200),
  state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, shift_id) references duty.shift,
  foreign key (office_id, back_shift_id) references duty.shift,
  foreign key (office_id, from_person) references people.person,
  foreign key (office_id, to_person) references people.person,
  foreign key (office_id, asked_by) references people.person,
  foreign key (office_id, decided_by) references people.person,
  constraint both_or_none_come_back check ((back_shift_id is null) = (back_post is null))
);
create index swap_newest on planning.swap (office_id, asked_at desc, id);
do $$ begin perform ground.office_table('planning.swap'); end $$;

-- Calendar addresses: only the hash of the secret part is kept. No person: the whole office.
create table planning.feed (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  person_id uuid,
  secret_hash text not null check (length(secret_hash) = 64),
  made_by uuid not null,
  made_at timestamptz not null,
  alarm_minutes int check (alarm_minutes between 1 and 10080),
  withdrawn_at timestamptz,
  primary key (office_id, id),
  unique (office_id, secret_hash),
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, made_by) references people.person
);
do $$ begin perform ground.office_table('planning.feed'); end $$;

-- When an address was last read, and since when it says what it says.
create table planning.feed_use (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  feed_id uuid not null,
  used_at timestamptz not null,
  content_hash text not null check (length(content_hash) = 64),
  changed_at timestamptz not null,
  primary key (office_id, feed_id),
  foreign key (office_id, feed_id) references planning.feed
);
do $$ begin perform ground.passing_table('planning.feed_use'); end $$;

-- Whose sessions are ended is read by nobody under a calendar address either, in the same offices as their tokens.
create function planning.end_feeds(account uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update planning.feed f set withdrawn_at = at
    from access.membership m
   where m.account_id = account and f.office_id = m.office_id and f.made_by = m.person_id and f.withdrawn_at is null
     and (m.office_id = current_setting('dangzhi.office')::uuid or access.is_home(account) or access.is_own(account))
$$;
revoke all on function planning.end_feeds(uuid, timestamptz) from public;
grant execute on function planning.end_feeds(uuid, timestamptz) to ${app};
