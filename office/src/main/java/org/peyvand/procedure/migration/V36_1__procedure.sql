-- Procedures as the office wrote them; versions are only ever added.
create table procedure_version (
  country text not null,
  version integer not null check (version > 0),
  begins date not null,
  lines text not null,
  reason text not null,
  written timestamptz not null,
  written_by bigint not null,
  writer text not null,
  primary key (country, version)
);
create function procedure_versions_stay() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a procedure is never changed or removed: write the next one';
end
$$;
create trigger procedure_versions_stay before update or delete or truncate on procedure_version
  for each statement execute function procedure_versions_stay();
