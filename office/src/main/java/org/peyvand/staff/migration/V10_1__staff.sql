-- People of the office, how they sign in, and the journal of what they did.

create table staff_person (
  id              bigint generated always as identity primary key,
  name            text        not null check (name <> ''),
  sign_in_name    text        not null unique check (sign_in_name <> ''),
  email           text,
  password_hash   text        not null,
  -- RFC 6238; null until a person has shown one code of it
  totp_secret     bytea,
  -- the time step of the last code taken, so that no code is taken twice
  totp_last_step  bigint      not null default 0,
  roles           text[]      not null check (cardinality(roles) > 0
    and roles <@ array['READER', 'OFFICER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR']),
  since           timestamptz not null default now(),
  -- a person who left keeps the row: the journal and the acts name it
  until           timestamptz
);

create table staff_recovery_code (
  person  bigint      not null references staff_person,
  hash    text        not null,
  used_at timestamptz,
  primary key (person, hash)
);

create table staff_session (
  id          bigint generated always as identity primary key,
  -- SHA-256 of what the cookie holds
  token_hash  bytea       not null unique,
  person      bigint      not null references staff_person,
  started     timestamptz not null,
  last_seen   timestamptz not null,
  -- when the password was last given: destructive acts want it fresh
  proven      timestamptz not null,
  address     text        not null,
  agent       text        not null
);
create index staff_session_person on staff_session (person);

create table staff_invitation (
  id          bigint generated always as identity primary key,
  token_hash  bytea       not null unique,
  name        text        not null,
  roles       text[]      not null check (cardinality(roles) > 0
    and roles <@ array['READER', 'OFFICER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR']),
  invited_by  bigint      not null references staff_person,
  invited     timestamptz not null,
  expires     timestamptz not null,
  used        timestamptz,
  withdrawn   timestamptz
);

-- Random keys that forms and tickets are signed with.
create table staff_secret (
  name  text  primary key,
  value bytea not null
);

create table staff_journal (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  -- no foreign key: the command line has no row, and a name must outlive its person
  person       bigint,
  person_name  text        not null,
  -- the key of a sentence and what fills it
  what         text        not null,
  about        text[]      not null,
  link         text,
  address      text        not null
);
create index staff_journal_person on staff_journal (person, id desc);

create function staff_journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only ever added to';
end $$;

create trigger staff_journal_keeps_rows before update or delete on staff_journal
  for each row execute function staff_journal_is_append_only();
create trigger staff_journal_keeps_all before truncate on staff_journal
  for each statement execute function staff_journal_is_append_only();
