-- Exhibitions, visits and meetings with their dates. Of each only the last version stands here.
create table agenda_event (
  id bigint generated always as identity primary key,
  -- names the event in calendars of other people for ever
  uid uuid not null unique default gen_random_uuid(),
  version integer not null default 1,
  name_fa text,
  name_en text,
  name_tr text,
  name_ar text,
  edition integer check (edition > 0),
  host text,
  place text,
  starts date,
  ends date,
  precise text,
  begins time,
  finishes time,
  zone text,
  first text,
  second text,
  visibility text not null check (visibility in ('public', 'office', 'named')),
  visible_to bigint[] not null,
  link text,
  called_off boolean not null default false,
  written timestamptz not null,
  written_by text not null,
  check (coalesce(name_fa, name_en, name_tr, name_ar) is not null),
  check ((starts is null) = (ends is null) and (starts is null) = (precise is null)),
  check (ends >= starts),
  check (begins is null or (zone is not null and precise = 'day')),
  check ((first is null) = (second is null))
);
create index agenda_event_ends on agenda_event (ends);

-- The versions before: nobody's words are lost.
create table agenda_event_past (
  event bigint not null references agenda_event,
  version integer not null,
  said jsonb not null,
  written timestamptz not null,
  written_by text not null,
  primary key (event, version)
);

-- The acts that tell of an event: its evidence.
create table agenda_event_act (
  event bigint not null references agenda_event,
  act bigint not null,
  first text not null,
  second text not null,
  primary key (event, act)
);
create index agenda_event_act_act on agenda_event_act (act);

-- Acts whose event is not one for this agenda, as an officer said.
create table agenda_set_aside (
  act bigint primary key,
  by_officer text not null,
  at timestamptz not null
);

-- What the acts tell of events and signings: disposable, written anew from them by one command.
create table agenda_told (
  act bigint primary key,
  -- the act as it was recorded first, before it was corrected
  origin bigint not null,
  what text not null check (what in ('event', 'signing')),
  first text not null,
  second text not null,
  name text,
  host text,
  place text,
  form text,
  starts date,
  ends date,
  precise text,
  visibility text not null check (visibility in ('public', 'office'))
);
create index agenda_told_pair on agenda_told (first, second);
create index agenda_told_what on agenda_told (what, starts);
