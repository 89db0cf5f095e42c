-- What the reader read in a report, and what officers decided. Decisions are stored as they are made.
create table review_claim (
  report bigint not null,
  -- the reader's own: a7, p1, c2, x1
  claim text not null,
  sort text not null check (sort in ('city', 'conflict', 'person', 'act')),
  -- first code point of its first span
  place int not null,
  spans jsonb not null,
  doubts text[] not null,
  why jsonb not null,
  as_read jsonb not null,
  -- as corrected, or as a decision on a city or person changed it; null while as read
  corrected jsonb,
  clean boolean not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'refused')),
  -- counts decisions: who saw an older one is told, and overwrites nothing
  version int not null default 0,
  -- the acts that stand for it: [{"pair": ["isfahan", "istanbul"], "act": 12}]
  acts jsonb not null default '[]',
  decided_by bigint,
  decided_name text,
  decided timestamptz,
  primary key (report, claim)
);

create table review_decision (
  id bigint generated always as identity primary key,
  report bigint not null,
  claim text not null,
  decision text not null
    check (decision in ('accepted', 'corrected', 'refused', 'reopened', 'joined')),
  -- decisions made at one stroke, to be undone at one stroke
  batch uuid,
  content jsonb,
  acts jsonb not null,
  decided_by bigint not null,
  decided_name text not null,
  decided timestamptz not null default now(),
  foreign key (report, claim) references review_claim
);
create index review_decision_report on review_decision (report, id);
create index review_decision_batch on review_decision (batch);
