create schema search;

-- What can be found. Disposable: every row is made anew from its module by reindexing.
create table search.record (
  id bigint generated always as identity primary key,
  kind text not null,
  ref text not null,
  language text not null,
  url text not null,
  headline text not null,
  lead text not null,
  body text not null,
  tags text[] not null,
  published timestamptz,
  everybody boolean not null,
  people bigint[] not null,
  keys tsvector not null,
  unique (kind, ref, language)
);
create index record_keys on search.record using gin (keys);
create index record_published on search.record (published desc nulls last);

-- Every word that occurs: what a query may be widened to, and what may have been meant.
create table search.word (
  key text primary key
);
