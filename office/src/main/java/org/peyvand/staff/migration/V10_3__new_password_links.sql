-- An invitation for somebody who is here already: a link to a new password.
alter table staff_invitation add column person bigint references staff_person;
