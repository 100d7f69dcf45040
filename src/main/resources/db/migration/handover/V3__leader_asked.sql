-- The leader on duty is asked once to name who takes over; the page tells since when.
alter table handover.record add leader_asked_at timestamptz;
