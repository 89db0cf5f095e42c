-- Reports as they came. Bytes are never changed; what an officer says beside them may be.
create table intake_report (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('news', 'letter', 'minutes', 'note')),
  language text,
  headline text not null,
  outlet text,
  link text,
  code text,
  -- as the text prints it, and as an officer states it
  printed date,
  stated date,
  stated_by text,
  text text not null,
  -- 'file' as read from it, 'pasted', 'typed' beside a scan, 'corrected' by the officer
  text_from text not null check (text_from in ('file', 'pasted', 'typed', 'corrected')),
  format text not null,
  wording text not null default 'original' check (wording in ('original', 'retold')),
  retold_after text,
  letter_number text,
  letter_direction text check (letter_direction in ('in', 'out')),
  correspondent text,
  held_on date,
  state text not null default 'new' check (state in ('new', 'half', 'reviewed')),
  taken_in timestamptz not null default now(),
  taken_in_by bigint not null,
  taken_in_name text not null,
  -- of the letters and digits alone: the same words in another wrapping are the same report
  words_sha256 bytea not null unique,
  -- what the list is searched in
  folded text not null
);
create index intake_report_newest on intake_report (taken_in desc, id desc);

create table intake_file (
  report bigint not null references intake_report,
  ordinal int not null,
  original boolean not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  bytes bytea not null,
  primary key (report, ordinal)
);
create unique index intake_file_original on intake_file (sha256) where original;

-- Groups of the smallest hashes of a report's word groups: reports that share one may be alike.
create table intake_likeness (
  report bigint not null references intake_report,
  band smallint not null,
  hash bigint not null,
  primary key (report, band)
);
create index intake_likeness_hash on intake_likeness (band, hash);

-- Files shown for confirmation and not kept yet; gone after a day.
create table intake_upload (
  batch uuid not null,
  ordinal int not null,
  -- null for an attachment, which goes with the batch's one report
  text text,
  refused text,
  format text not null,
  warnings text[] not null,
  stated jsonb not null,
  attachment boolean not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  sent_by bigint not null,
  sent timestamptz not null default now(),
  primary key (batch, ordinal)
);
