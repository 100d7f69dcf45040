/**
 * The next number in a shift's log. Two who write at once wait for each other until the first has committed, so the
 * numbers have no gap; the lock comes before the look at what is there.
 */
create function duty.next_number(shift uuid) returns int language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('duty.entry ' || shift, 0));
  return (select coalesce(max(e.number), 0) + 1 from duty.entry e
           where e.office_id = ground.office() and e.shift_id = shift);
end $$;
