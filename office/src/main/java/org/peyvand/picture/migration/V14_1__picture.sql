-- Pictures as they are served: drawn anew, never the bytes that were uploaded.
create table picture_picture (
  -- of the largest drawing
  hash text primary key check (hash ~ '^[0-9a-f]{20}$'),
  format text not null check (format in ('jpeg', 'png')),
  width int not null,
  height int not null,
  alt text not null check (alt <> ''),
  caption text not null,
  credit text not null,
  taken_in timestamptz not null,
  taken_in_by bigint not null,
  taken_in_name text not null
);

create table picture_size (
  hash text not null references picture_picture,
  width int not null,
  bytes bytea not null,
  primary key (hash, width)
);
