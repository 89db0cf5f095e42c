-- Whom the two offices of a relation agreed to trust. Taken back, never removed.
create table signing_trust (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null,
  kind text not null check (kind in ('certificate', 'revocations')),
  name text not null,
  issuer text not null,
  sha256 text not null,
  valid_from date not null,
  valid_until date,
  der bytea not null,
  added timestamptz not null,
  added_by text not null,
  ended timestamptz,
  ended_by text,
  check (first < second)
);
create index signing_trust_pair on signing_trust (first, second);
create unique index signing_trust_once on signing_trust (first, second, sha256) where ended is null;

-- A paper laid out for signature. What was issued stays; signatures come behind it.
create table signing_paper (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null,
  -- the subject in its own module, such as memorandum/12; a newer paper on it ends this one
  about text not null,
  title text not null,
  form text not null,
  number text,
  visibility text not null check (visibility in ('public', 'office', 'named')),
  visible_to bigint[] not null,
  state text not null check (state in ('open', 'signed', 'outdated')),
  issued_length int not null,
  issued_sha256 text not null,
  file bytea not null,
  file_sha256 text not null,
  laid timestamptz not null,
  laid_by text not null,
  signed timestamptz,
  act bigint,
  check (first < second)
);
create unique index signing_paper_open on signing_paper (about) where state = 'open';
create index signing_paper_pair on signing_paper (first, second);
create index signing_paper_issued on signing_paper (issued_length, issued_sha256);

create table signing_signatory (
  paper bigint not null references signing_paper,
  place smallint not null,
  name text not null,
  also text[] not null,
  title text not null,
  office text,
  city text not null,
  way text check (way in ('electronic', 'ink')),
  signed_on date,
  certificate text,
  primary key (paper, place),
  check ((way is null) = (signed_on is null))
);

-- A paper signed by hand, as its picture.
create table signing_scan (
  id bigint generated always as identity primary key,
  paper bigint not null references signing_paper,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  held_at text not null,
  held_on date not null,
  signers text[] not null,
  added timestamptz not null,
  added_by text not null
);
create index signing_scan_paper on signing_scan (paper);
