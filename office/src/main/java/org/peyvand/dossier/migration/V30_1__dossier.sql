create table relation (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null,
  position bigint not null default 0,
  check (first < second),
  unique (first, second)
);
create index relation_second on relation (second);

-- What happened or was promised. Rows are never changed: a correction is a new row that supersedes.
create table act (
  id bigint generated always as identity primary key,
  relation bigint not null references relation,
  position bigint not null,
  kind text not null,
  modality text not null,
  form text,
  actors text[] not null,
  recipients text[] not null,
  place text,
  starts date,
  ends date,
  precise text,
  reported date,
  order_in_report integer not null,
  until date,
  fields text[] not null,
  name text,
  channel text,
  authority text,
  number text,
  requested date,
  note text,
  visibility text not null check (visibility in ('public', 'office', 'named')),
  visible_to bigint[] not null,
  supersedes bigint references act,
  effect text check (effect in ('withdraws', 'kept', 'broken', 'released', 'upholds', 'reopens')),
  effect_on bigint references act,
  effect_over bigint[] not null,
  recorded timestamptz not null,
  recorded_by text not null,
  recorder bigint not null,
  unique (relation, position),
  check ((starts is null) = (ends is null) and (starts is null) = (precise is null)),
  check (ends >= starts),
  check ((effect is null) = (effect_on is null))
);

create table act_person (
  relation bigint not null,
  act bigint not null references act,
  place smallint not null,
  name text not null,
  office text,
  city text,
  primary key (act, place)
);
create index act_person_relation on act_person (relation);

create table act_evidence (
  relation bigint not null,
  act bigint not null references act,
  place smallint not null,
  quotation text not null,
  wording text not null check (wording in ('original', 'retold')),
  report bigint,
  outlet text,
  published date,
  published_by text not null check (published_by in ('source', 'officer')),
  language text not null,
  spans integer[] not null,
  primary key (act, place)
);
create index act_evidence_relation on act_evidence (relation);
create index act_evidence_report on act_evidence (report);

create function acts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'acts are never changed or removed: record one that supersedes';
end
$$;
create trigger acts_stay before update or delete or truncate on act
  for each statement execute function acts_stay();
create trigger acts_stay before update or delete or truncate on act_person
  for each statement execute function acts_stay();
create trigger acts_stay before update or delete or truncate on act_evidence
  for each statement execute function acts_stay();
