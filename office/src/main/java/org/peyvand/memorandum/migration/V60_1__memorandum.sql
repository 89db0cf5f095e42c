-- A paper between two cities. What it says stands in its versions; here stands how far it has come.
create table memorandum (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null check (first < second),
  form text not null check (form in ('cooperation', 'friendship', 'sister-city')),
  state text not null default 'draft' check (state in ('draft', 'agreed', 'signed', 'ended')),
  -- the newest version and the round of talks it belongs to
  latest int not null,
  round int not null default 1,
  -- an amendment or addendum names the paper that it changes or adds to
  amends bigint references memorandum,
  amends_as text check (amends_as in ('amendment', 'addendum')),
  visibility text not null default 'office' check (visibility in ('public', 'office', 'named')),
  visible_to bigint[] not null default '{}',
  -- written to show how papers are made; every page of it says so
  example boolean not null default false,
  created timestamptz not null,
  created_by bigint not null,
  created_name text not null,
  check ((visibility = 'named') = (cardinality(visible_to) > 0)),
  check ((amends is null) = (amends_as is null))
);
create index memorandum_pair on memorandum (first, second);

-- Every saved version. Rows are never changed.
create table memorandum_version (
  memorandum bigint not null references memorandum,
  number int not null check (number > 0),
  round int not null,
  -- whose words they are: the key of one of the two cities
  side text not null,
  note text not null,
  -- the whole text as JSON, with the acts that its words came from
  content text not null,
  -- SHA-256 of its canonical form
  sha256 bytea not null check (length(sha256) = 32),
  saved timestamptz not null,
  saved_by bigint not null,
  saved_name text not null,
  primary key (memorandum, number)
);

create function memorandum_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception 'versions, agreements and consents are never changed';
end $$;
create trigger memorandum_versions_stay before update or delete or truncate on memorandum_version
  for each statement execute function memorandum_rows_stay();

-- A version that both sides have agreed upon, and the act that says so.
create table memorandum_agreement (
  memorandum bigint not null,
  version int not null,
  act bigint not null,
  recorded timestamptz not null,
  recorded_by bigint not null,
  recorded_name text not null,
  primary key (memorandum, version),
  foreign key (memorandum, version) references memorandum_version
);
create trigger memorandum_agreements_stay before update or delete or truncate
  on memorandum_agreement for each statement execute function memorandum_rows_stay();

-- The yes of one authority to one version, known by its hash.
create table memorandum_consent (
  id bigint generated always as identity primary key,
  memorandum bigint not null,
  version int not null,
  sha256 bytea not null check (length(sha256) = 32),
  side text not null,
  step text not null,
  authority text not null,
  session text not null,
  number text not null,
  on_day date,
  act bigint not null,
  recorded timestamptz not null,
  recorded_by bigint not null,
  recorded_name text not null,
  foreign key (memorandum, version) references memorandum_version
);
create index memorandum_consent_of on memorandum_consent (memorandum);
create trigger memorandum_consents_stay before update or delete or truncate
  on memorandum_consent for each statement execute function memorandum_rows_stay();

-- Remarks on an article; a reply names the remark it answers.
create table memorandum_remark (
  id bigint generated always as identity primary key,
  memorandum bigint not null references memorandum,
  article text not null,
  version int not null,
  parent bigint references memorandum_remark,
  words text not null check (words <> ''),
  written timestamptz not null,
  written_by bigint not null,
  written_name text not null,
  resolved timestamptz,
  resolved_name text
);
create index memorandum_remark_of on memorandum_remark (memorandum, id);

-- Up to which version a person has read.
create table memorandum_seen (
  memorandum bigint not null references memorandum,
  person bigint not null,
  version int not null,
  primary key (memorandum, person)
);
