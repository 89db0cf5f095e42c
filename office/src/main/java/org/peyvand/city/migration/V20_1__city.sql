create table city (
  key text primary key,
  country text,
  wikidata text,
  english text not null,
  persian text,
  turkish text,
  arabic text,
  latitude double precision,
  longitude double precision,
  confirmed boolean not null,
  added_by bigint not null,
  added timestamptz not null default now()
);

-- Every spelling, folded, and the cities that it can mean.
create table city_name (
  folded text not null,
  city text not null references city,
  primary key (folded, city)
);

-- Each time an accepted act shows a person in an office. Who held it when is read from these.
create table office_sighting (
  city text not null references city,
  office text not null,
  name text not null,
  folded text not null,
  on_day date,
  act bigint not null,
  primary key (act, city, office, folded)
);
create index office_sighting_city on office_sighting (city, office);
