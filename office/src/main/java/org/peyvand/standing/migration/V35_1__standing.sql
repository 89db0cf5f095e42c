-- Where each relation stands, by reader: disposable, written anew from the acts by one command.
create table standing (
  relation bigint not null,
  audience text not null check (audience in ('public', 'office')),
  first text not null,
  second text not null,
  position bigint not null,
  acts integer not null,
  form text not null,
  stage text not null,
  since_starts date,
  since_ends date,
  since_precise text,
  last_sign date,
  stuck_from date,
  review_due date,
  next_side text,
  next_step text,
  frozen text[] not null,
  conflicts integer not null,
  findings integer not null,
  primary key (relation, audience)
);
create index standing_first on standing (audience, first);
create index standing_second on standing (audience, second);

create table promise (
  act bigint not null,
  audience text not null check (audience in ('public', 'office')),
  relation bigint not null,
  first text not null,
  second text not null,
  by_cities text[] not null,
  to_cities text[] not null,
  what text not null,
  due date,
  state text not null,
  closed_by bigint,
  primary key (act, audience)
);
create index promise_relation on promise (relation);
create index promise_due on promise (audience, state, due);
