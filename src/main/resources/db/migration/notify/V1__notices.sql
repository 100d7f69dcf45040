-- Who was told what, how each wants to be told, and what became of every message that left the house.
do $$ begin perform ground.open_schema('notify'); end $$;

create table notify.notice (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  key text not null check (length(key) between 1 and 100),
  args text[] not null,
  address text not null check (ground.is_own_address(address) and length(address) <= 300),
  urgency text not null check (urgency in ('QUIET', 'NORMAL', 'ALARM')),
  told_at timestamptz not null,
  told_by text not null,
  primary key (office_id, id)
);
do $$ begin perform ground.append_only('notify.notice'); end $$;

-- What lies in a person's bell.
create table notify.inbox (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  person_id uuid not null,
  notice_id uuid not null,
  read_at timestamptz,
  primary key (office_id, person_id, notice_id),
  foreign key (office_id, notice_id) references notify.notice,
  foreign key (office_id, person_id) references people.person
);
create index inbox_unread on notify.inbox (office_id, person_id, notice_id) where read_at is null;
create index inbox_notice on notify.inbox (office_id, notice_id);
do $$ begin perform ground.passing_table('notify.inbox'); end $$;

-- Where a person is reached outside; telephone numbers stand with the person.
create table notify.address (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  person_id uuid not null,
  email text not null check (length(email) between 3 and 120 and email like '%_@_%'),
  primary key (office_id, person_id),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.office_table('notify.address'); end $$;

-- A person's choice; without a row the defaults of the code hold.
create table notify.choice (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  person_id uuid not null,
  urgency text not null check (urgency in ('QUIET', 'NORMAL', 'ALARM')),
  channels text[] not null check (channels <@ array['EMAIL', 'WECOM', 'DINGTALK', 'SMS']),
  primary key (office_id, person_id, urgency),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.office_table('notify.choice'); end $$;

-- The office's ways out. Columns named secret are hidden by the audit; a robot's whole address is one.
create table notify.channel (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  channel text not null check (channel in ('EMAIL', 'WECOM', 'DINGTALK', 'SMS')),
  enabled boolean not null,
  host text not null check (length(host) <= 200),
  port int not null check (port between 0 and 65535),
  security text not null check (security in ('TLS', 'STARTTLS', 'NONE')),
  login text not null check (length(login) <= 120),
  sender text not null check (length(sender) <= 120),
  format text not null check (format in ('TEXT', 'MARKDOWN')),
  secret_address text not null check (length(secret_address) <= 500),
  secret text not null check (length(secret) <= 500),
  primary key (office_id, channel)
);
do $$ begin perform ground.office_table('notify.channel'); end $$;

-- The outbox: one row a message. An e-mail or text message goes to one person, a robot's message to a group and names
-- the persons who want to be named. Addresses are looked up when it is sent.
create table notify.delivery (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  id uuid not null,
  notice_id uuid not null,
  channel text not null check (channel in ('EMAIL', 'WECOM', 'DINGTALK', 'SMS')),
  persons uuid[] not null check (cardinality(persons) > 0),
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
  tries int not null default 0,
  error_key text,
  error_detail text check (length(error_detail) <= 300),
  next_try_at timestamptz,
  done_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, notice_id) references notify.notice
);
create index delivery_notice on notify.delivery (office_id, notice_id);
create index delivery_state on notify.delivery (office_id, state, id);
do $$ begin perform ground.passing_table('notify.delivery'); end $$;

-- When each robot took its last messages, and until when it said that it takes none: one row a channel, for all instances.
create table notify.pace (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  channel text not null,
  turns timestamptz[] not null,
  rests_until timestamptz,
  primary key (office_id, channel)
);
do $$ begin perform ground.passing_table('notify.pace'); end $$;

-- Whom a text names with an @, whatever text of whatever module it is; the names are read when it is written.
create table notify.mention (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  subject uuid not null,
  person_id uuid not null,
  primary key (office_id, subject, person_id),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.append_only('notify.mention'); end $$;

/** What other modules may join: whom a text names, with their posts. */
create view notify.mentioned_in with (security_invoker = true) as
  select m.office_id, m.subject,
         string_agg(case when n.post = '' then n.name else n.name || ' ' || n.post end, '、' order by n.precedence, n.name) as people
    from notify.mention m
    join people.name_of n on n.office_id = m.office_id and n.id = m.person_id
   group by m.office_id, m.subject;
do $$ begin perform ground.open_view('notify.mentioned_in'); end $$;

-- Who does not want to be told that a text names them; the text names them all the same.
create table notify.mute (
  office_id uuid not null default current_setting('dangzhi.office')::uuid,
  person_id uuid not null,
  primary key (office_id, person_id),
  foreign key (office_id, person_id) references people.person
);
do $$ begin perform ground.office_table('notify.mute'); end $$;
