-- How letters leave the house: one row, or none until an administrator has said so.
create table mail_settings (
  only_one boolean primary key default true check (only_one),
  sends boolean not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  tls text not null check (tls in ('none', 'starttls', 'tls')),
  user_name text not null,
  -- locked with the office's key; null without a password
  password bytea,
  from_address text not null,
  -- of the day in the office's time zone, for letters that go once a day
  hour integer not null check (hour between 0 and 23)
);

-- Where a person of the office gets letters, and in which language.
create table mail_recipient (
  person bigint primary key references staff_person,
  address text not null,
  language text not null,
  daily boolean not null
);
