-- On which days a kind of shift is held, and which of its places are wanted then: off hours only, leaders on holidays.
create domain duty.days as text check (value in ('EVERY', 'WORKDAYS', 'DAYS_OFF', 'HOLIDAYS', 'NEVER'));
alter table duty.shift_kind
  add column held_on duty.days not null default 'EVERY' check (held_on <> 'NEVER'),
  add column secondary_on duty.days not null default 'EVERY',
  add column leader_on duty.days not null default 'EVERY',
  add column driver_on duty.days not null default 'EVERY';
