-- The number an imported item had where it comes from: its comments name it by that.
create table newsroom_origin (
  origin text primary key,
  code bigint not null references newsroom_item
);
