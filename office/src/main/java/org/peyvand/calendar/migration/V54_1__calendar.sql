-- The secret address of a person's own feed: one at a time, of which only the hash is kept.
create table calendar_address (
  person bigint primary key references staff_person,
  token_hash bytea not null unique,
  made timestamptz not null
);
