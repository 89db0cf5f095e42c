-- A tie that sources say exists, and no signature is on record.
alter table standing add column only_said boolean not null default false;
