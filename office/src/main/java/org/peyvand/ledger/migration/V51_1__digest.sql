-- The daily letter of each person: one row a day, whoever of several servers sends it.
create table ledger_digest (
  day date not null,
  person bigint not null,
  state text not null check (state in ('sending', 'sent', 'nothing', 'failed')),
  attempts integer not null,
  at timestamptz not null,
  primary key (day, person)
);
