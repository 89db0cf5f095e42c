-- The office: one row, made by the first start, changed on its page.
create table settings_office (
  only_one   boolean primary key default true check (only_one),
  name_fa    text    not null check (name_fa <> ''),
  name_en    text    not null check (name_en <> ''),
  name_tr    text    not null check (name_tr <> ''),
  name_ar    text    not null check (name_ar <> ''),
  -- key of a city of the gazetteer
  home_city  text    not null,
  -- the first is the one for readers whose browser asks for none of ours
  languages  text[]  not null check (cardinality(languages) > 0
    and languages <@ array['fa', 'en', 'tr', 'ar']),
  zone       text    not null,
  weekend    text[]  not null,
  address    text
);

-- The one-time link of the first start; only its hash is kept.
create table settings_first_start (
  token_hash bytea       primary key,
  expires    timestamptz not null,
  used       timestamptz
);
