-- What has been done about a signed memorandum: each row names an act of the dossier that says it.
-- An act that is corrected or withdrawn there is corrected or taken back here.
create table followup_entry (
  id bigint generated always as identity primary key,
  memorandum bigint not null,
  kind text not null check (kind in ('registration', 'committee', 'promise', 'review', 'renewal',
    'suspension', 'resumption', 'notice', 'end')),
  act bigint not null,
  -- of a registration: how many signed copies there are and where
  copies int check (copies > 0),
  kept text not null default '',
  -- of a promise: the executive programme that makes it
  programme text not null default '',
  recorded timestamptz not null,
  recorded_by bigint not null,
  recorded_name text not null,
  check ((kind = 'promise') = (programme <> ''))
);
create index followup_entry_of on followup_entry (memorandum, id);

create function followup_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception 'what was recorded about a memorandum is never changed';
end $$;
create trigger followup_entries_stay before update or delete or truncate on followup_entry
  for each statement execute function followup_rows_stay();

-- The events of the agenda that a memorandum's dates are written as.
create table followup_event (
  memorandum bigint not null,
  what text not null,
  event bigint not null,
  primary key (memorandum, what)
);
