-- A second opinion on reports: who is asked, one row, or none until an administrator has said so.
create table opinion_settings (
  only_one boolean primary key default true check (only_one),
  asks boolean not null,
  address text not null,
  model text not null,
  -- locked with the office's key; null without one
  secret bytea,
  seconds integer not null check (seconds between 1 and 600),
  -- whether letters, minutes and notes are shown to it too
  papers boolean not null
);

-- Reports that it is to be asked about, or was.
create table opinion_request (
  report bigint primary key,
  state text not null check (state in ('waiting', 'done', 'failed')),
  -- why there is none
  reason text,
  check ((state = 'failed') = (reason is not null))
);
create index opinion_waiting on opinion_request (report) where state = 'waiting';

-- Where it reads a report otherwise than the reader. Nothing here is a claim.
create table opinion_question (
  report bigint not null,
  number integer not null,
  asked jsonb not null,
  state text not null default 'open' check (state in ('open', 'agreed', 'dismissed')),
  decided_by bigint,
  decided_name text,
  decided timestamptz,
  primary key (report, number)
);
