-- Which certificate signs for whom in a relation: confirmed at its first use. Ended, never removed.
create table signing_certificate (
  id bigint generated always as identity primary key,
  first text not null,
  second text not null,
  city text not null,
  name text not null,
  sha256 text not null,
  confirmed timestamptz not null,
  confirmed_by text not null,
  ended timestamptz,
  ended_by text,
  check (first < second)
);
create unique index signing_certificate_once on signing_certificate (first, second, city, name)
  where ended is null;

-- Whoever has signed here before did so with a certificate that an officer saw.
insert into signing_certificate (first, second, city, name, sha256, confirmed, confirmed_by)
select distinct on (p.first, p.second, s.city, s.name)
       p.first, p.second, s.city, s.name, s.certificate, p.laid, p.laid_by
  from signing_signatory s join signing_paper p on p.id = s.paper
 where s.certificate is not null
 order by p.first, p.second, s.city, s.name, p.id desc;
