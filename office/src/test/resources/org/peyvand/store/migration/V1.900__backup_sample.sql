-- A table with everything a back-up could stumble over; only test databases have it.
create schema "Sample tables";

create table "Sample tables"."Rows, odd" (
  id bigint generated always as identity primary key,
  parent bigint references "Sample tables"."Rows, odd",
  words text,
  doubled int generated always as (length(coalesce(words, '')) * 2) stored,
  bytes bytea,
  tags text[],
  facts jsonb,
  happened date,
  at timestamptz
);

create function "Sample tables".refuse() returns trigger language plpgsql as
  $$ begin raise exception 'rows are only ever added'; end $$;

create trigger only_added before update or delete or truncate
  on "Sample tables"."Rows, odd" execute function "Sample tables".refuse();

create sequence "Sample tables".untouched start 41;
