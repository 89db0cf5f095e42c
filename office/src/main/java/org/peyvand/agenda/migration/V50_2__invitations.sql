-- Who was asked to an event, and what came of it.
create table agenda_invitation (
  id bigint generated always as identity primary key,
  version integer not null default 1,
  event bigint not null references agenda_event,
  city text not null,
  person text,
  state text not null check (state in ('draft', 'sent', 'accepted', 'declined', 'delegated')),
  sent date,
  answered date,
  delegated_to text,
  note text,
  written timestamptz not null,
  written_by text not null,
  check (state <> 'delegated' or delegated_to is not null)
);
create index agenda_invitation_event on agenda_invitation (event);
