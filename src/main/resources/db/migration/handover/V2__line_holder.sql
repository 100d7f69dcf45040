-- Who has a matter now (承办人): a column of its own on the printed record.
alter table handover.line add holder text not null default '';
