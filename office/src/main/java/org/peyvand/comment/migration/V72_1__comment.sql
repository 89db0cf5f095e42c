-- What readers wrote under an item, in every state that it can be in.
create sequence comment_number;

create table comment_comment (
  id bigint primary key,
  -- the news code
  item bigint not null,
  -- what it answers, and the whole way down to it, itself last: the order of a thread
  parent bigint references comment_comment,
  path bigint[] not null,
  state text not null
    check (state in ('waiting', 'published', 'refused', 'spam', 'withdrawn', 'removed')),
  -- what it was before the last decision, to take that back
  before text,
  -- published, or something published hangs below it
  shown boolean not null default false,
  office boolean not null default false,
  -- of the page it was written on
  language text not null,
  name text not null,
  email text not null default '',
  words text not null,
  -- of item, name and words as folded: the same is not said twice; null once it is withdrawn
  digest bytea,
  sent timestamptz not null,
  edited timestamptz,
  -- the block of addresses it came from, until somebody has decided
  sender text not null default '',
  -- what made it suspect
  suspicion text not null default '',
  -- of the writer's private link, and until when that may change something
  link bytea,
  link_until timestamptz,
  decided timestamptz,
  decided_by bigint,
  decided_name text,
  -- the number it had where it was imported from
  origin text,
  check (path[cardinality(path)] = id)
);
create index comment_comment_shown on comment_comment (item, path) where shown;
create index comment_comment_path on comment_comment (item, path);
create index comment_comment_published on comment_comment (item) where state = 'published';
create index comment_comment_state on comment_comment (state, id desc);
create unique index comment_comment_digest on comment_comment (item, digest);
create unique index comment_comment_link on comment_comment (link);
create unique index comment_comment_origin on comment_comment (item, origin);

-- The office's rules; empty until somebody changes them.
create table comment_rules (
  only_one boolean primary key default true check (only_one),
  policy_fa text not null,
  policy_en text not null,
  policy_tr text not null,
  policy_ar text not null,
  -- one a line
  words text not null,
  links int not null check (links between 0 and 20),
  -- days after an item's publication; 0 for never
  closes_after int not null check (closes_after between 0 and 3650),
  votes boolean not null
);

-- Items whose comments somebody closed.
create table comment_closed (
  item bigint primary key,
  closed timestamptz not null,
  closed_name text not null
);

-- One vote of one sender on one comment; the sender is a keyed hash, never an address.
create table comment_vote (
  comment bigint not null references comment_comment,
  voter bytea not null,
  likes boolean not null,
  primary key (comment, voter)
);
