do $$ begin perform ground.open_schema('rules'); end $$;

-- An office's own standards, and its own editions of those that are shipped as its own setting. Each change is an edition
-- of its own: a case is judged by the editions in force on its day. Expressions are CEL over the facts of facts.json.
create table rules.standard (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9._-]{1,59}$'),
  edition int not null check (edition between 1 and 9999),
  title text not null check (length(title) between 1 and 60),
  governs text not null check (length(governs) between 1 and 60),
  about text not null check (about ~ '^[A-Z][A-Z_]{1,29}$'),
  profiles text[] not null check (profiles <@ array['PARTY_GOVERNMENT', 'ENTERPRISE']),
  applies text not null check (length(applies) <= 1000),
  measure text not null check (length(measure) <= 1000),
  most text not null check (length(most) <= 1000),
  least text not null check (length(least) <= 1000),
  keeps text not null check (length(keeps) <= 1000),
  unit text not null check (length(unit) <= 10),
  severity text not null check (severity in ('REFUSE', 'WARN', 'REMIND')),
  level text not null check (level in ('STATE', 'PROVINCE', 'GROUP', 'COMPANY')),
  regulation_code text not null default '' check (length(regulation_code) <= 60),
  clause text not null check (length(clause) <= 40),
  from_day date not null,
  to_day date check (to_day >= from_day),
  way_on text not null check (length(way_on) <= 300),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, code, edition),
  foreign key (office_id, made_by) references people.person,
  constraint measured_or_kept check ((keeps = '') <> (measure = '') and (measure = '') = (most = '' and least = '')),
  constraint one_edition_at_a_time exclude using gist
    (office_id with =, code with =, daterange(from_day, to_day, '[]') with &&)
);
do $$ begin perform ground.office_table('rules.standard'); end $$;

-- Cases that were judged, kept so that a changed standard can be tried on them.
create table rules.past_case (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  on_day date not null,
  facts jsonb not null,
  kept_by text not null,
  kept_at timestamptz not null,
  primary key (office_id, id)
);
create index past_case_newest on rules.past_case (office_id, on_day desc, id desc);
do $$ begin perform ground.append_only('rules.past_case'); end $$;

-- An office's own rows of the tables that standards look up (limits.csv), laid over the shipped ones of the same place.
create table rules.limit_row (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  name text not null check (name ~ '^[a-z][a-z.]{1,39}$'),
  province text not null check (length(province) <= 20),
  place text not null check (length(place) <= 30),
  band text not null check (length(band) <= 20),
  season_from text not null check (season_from ~ '^([01][0-9]-[0-3][0-9])?$'),
  season_to text not null check (season_to ~ '^([01][0-9]-[0-3][0-9])?$'),
  amount numeric(14, 2) not null check (amount >= 0),
  primary key (office_id, id),
  unique (office_id, name, province, place, band, season_from),
  check ((season_from = '') = (season_to = ''))
);
do $$ begin perform ground.office_table('rules.limit_row'); end $$;
