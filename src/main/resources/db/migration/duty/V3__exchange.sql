-- People who change places are checked when all of them sit: within one transaction two may pass each other.
alter table duty.shift drop constraint primary_of_one_shift;
alter table duty.shift add constraint primary_of_one_shift
  exclude using gist (office_id with =, primary_id with =, period with &&) deferrable;
alter table duty.shift drop constraint secondary_of_one_shift;
alter table duty.shift add constraint secondary_of_one_shift
  exclude using gist (office_id with =, secondary_id with =, period with &&) deferrable;
