do $$ begin perform ground.open_schema('calendar'); end $$;

-- The national holiday arrangement, as published each year by the General Office of the State Council.
create table calendar.holiday (
  day date primary key,
  name text not null,
  kind text not null check (kind in ('HOLIDAY', 'ADJUSTED_WORKDAY')),
  statutory boolean not null,
  check (kind = 'HOLIDAY' or not statutory)
);
do $$ begin perform ground.reference_table('calendar.holiday'); end $$;

-- An office's own days, laid over the national ones: next year's arrangement imported, a plant's own day off, or a
-- national row taken back (WORKDAY, WEEKEND).
create table calendar.office_day (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  day date not null check (extract(year from day) between 2000 and 2100),
  name text not null check (length(name) <= 40),
  kind text not null check (kind in ('HOLIDAY', 'ADJUSTED_WORKDAY', 'WORKDAY', 'WEEKEND')),
  statutory boolean not null default false,
  primary key (office_id, day),
  check (kind = 'HOLIDAY' or not statutory)
);
do $$ begin perform ground.office_table('calendar.office_day'); end $$;
