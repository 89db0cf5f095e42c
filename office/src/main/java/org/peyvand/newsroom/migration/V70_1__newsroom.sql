-- Items: one news code, and under it the item's text in each of its languages.
create sequence newsroom_code;

create table newsroom_item (
  code bigint primary key check (code between 1 and 999999999999),
  kind text not null check (kind in ('news', 'interview', 'note', 'photo-report')),
  created timestamptz not null,
  created_by bigint not null,
  created_name text not null
);

-- A tag or a section as first written; the key is what all its spellings share.
create table newsroom_tag (
  id bigint generated always as identity primary key,
  key text not null unique,
  name text not null
);
create table newsroom_section (
  id bigint generated always as identity primary key,
  key text not null unique,
  name text not null
);

-- Where a text stands, and what readers see of it: a copy of the version that was published.
create table newsroom_text (
  code bigint not null references newsroom_item,
  language text not null check (language in ('fa', 'en', 'tr', 'ar')),
  state text not null
    check (state in ('draft', 'desk', 'scheduled', 'published', 'withdrawn')),
  -- the newest version, and the one that is shown
  version int not null,
  shown int,
  due timestamptz,
  -- when it first appeared, and when what is shown last changed
  published timestamptz,
  changed timestamptz,
  withdrawn timestamptz,
  withdrawn_note text,
  kicker text not null default '',
  headline text not null default '',
  lead text not null default '',
  html text not null default '',
  plain text not null default '',
  words int not null default 0,
  author text not null default '',
  source text not null default '',
  section bigint references newsroom_section,
  tags bigint[] not null default '{}',
  -- path of the first picture, its words in place of it
  picture text,
  picture_alt text,
  primary key (code, language),
  check (state not in ('published', 'withdrawn') or (shown is not null and published is not null)),
  check (state <> 'scheduled' or due is not null)
);
create index newsroom_text_latest on newsroom_text (language, published desc, code desc)
  where state = 'published';
create index newsroom_text_newest on newsroom_text (published desc, code desc)
  where state = 'published';
create index newsroom_text_section on newsroom_text (section, published desc, code desc)
  where state = 'published';
create index newsroom_text_due on newsroom_text (due) where state = 'scheduled';
create index newsroom_text_work on newsroom_text (state, code desc) where state <> 'published';

-- Published texts by tag: a list by tag never sorts.
create table newsroom_tagging (
  tag bigint not null references newsroom_tag,
  published timestamptz not null,
  code bigint not null,
  language text not null,
  primary key (tag, code, language),
  foreign key (code, language) references newsroom_text
);
create index newsroom_tagging_latest on newsroom_tagging (tag, published desc, code desc);
create index newsroom_tagging_text on newsroom_tagging (code, language);

-- Every saved version, as typed. Rows are never changed.
create table newsroom_version (
  code bigint not null,
  language text not null,
  number int not null,
  saved timestamptz not null,
  saved_by bigint not null,
  saved_name text not null,
  kicker text not null,
  headline text not null,
  lead text not null,
  body text not null,
  author text not null,
  source text not null,
  section text not null,
  tags text[] not null,
  primary key (code, language, number),
  foreign key (code, language) references newsroom_text
);

create function newsroom_versions_stay() returns trigger language plpgsql as $$
begin
  raise exception 'versions and corrections are never changed';
end $$;
create trigger newsroom_versions_stay before update or delete or truncate on newsroom_version
  for each statement execute function newsroom_versions_stay();

-- What was put right after publication, for readers.
create table newsroom_correction (
  id bigint generated always as identity primary key,
  code bigint not null,
  language text not null,
  made timestamptz not null,
  made_by bigint not null,
  made_name text not null,
  note text not null check (note <> ''),
  foreign key (code, language) references newsroom_text
);
create index newsroom_correction_text on newsroom_correction (code, language, made);
create trigger newsroom_corrections_stay before update or delete or truncate on newsroom_correction
  for each statement execute function newsroom_versions_stay();

-- What an editor has typed and not saved yet; one for each text and editor.
create table newsroom_draft (
  code bigint not null,
  language text not null,
  editor bigint not null,
  typed timestamptz not null,
  -- the version it was typed upon
  upon int not null,
  fields jsonb not null,
  primary key (code, language, editor),
  foreign key (code, language) references newsroom_text
);

-- Items an editor names beside one another.
create table newsroom_related (
  code bigint not null references newsroom_item,
  related bigint not null references newsroom_item,
  place smallint not null,
  primary key (code, related),
  check (code <> related)
);

-- The acts that an item reports.
create table newsroom_basis (
  code bigint not null references newsroom_item,
  act bigint not null,
  first text not null,
  second text not null,
  primary key (code, act)
);
create index newsroom_basis_pair on newsroom_basis (first, second);

-- Grows with every change that readers see, so that another process of this office hears of it.
create table newsroom_change (
  only_one boolean primary key default true check (only_one),
  number bigint not null
);
insert into newsroom_change (number) values (0);
