create table delegation (
  id bigint generated always as identity primary key,
  version integer not null default 1,
  event bigint not null references agenda_event,
  from_city text not null,
  to_city text not null,
  -- the act of the promise that it keeps, if it keeps one
  promise bigint,
  state text not null check (state in ('promised', 'named', 'arrived', 'reported', 'stayed-away')),
  starts date,
  ends date,
  precise text,
  gifts text,
  paid text,
  note text,
  -- the report that was filed, where it is one of those kept here
  report bigint,
  -- the act that was recorded with it
  act bigint,
  written timestamptz not null,
  written_by text not null,
  check (from_city <> to_city),
  check ((starts is null) = (ends is null) and (starts is null) = (precise is null)),
  check (ends >= starts)
);
create index delegation_event on delegation (event);

create table delegation_person (
  delegation bigint not null references delegation,
  place integer not null,
  name text not null,
  office text,
  primary key (delegation, place)
);

create table delegation_programme (
  delegation bigint not null references delegation,
  place integer not null,
  day date not null,
  at time,
  what text not null,
  primary key (delegation, place)
);
