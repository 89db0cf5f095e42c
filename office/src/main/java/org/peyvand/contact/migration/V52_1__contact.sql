-- Contact persons of both sides; seen by the office only.
create table contact_person (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null,
  city text not null,
  name text not null,
  role text not null,
  telephone text,
  email text,
  starts date,
  ends date,
  added timestamptz not null,
  added_by bigint not null,
  check (city in (first, second)),
  check (ends >= starts)
);
create index contact_person_pair on contact_person (first, second);
