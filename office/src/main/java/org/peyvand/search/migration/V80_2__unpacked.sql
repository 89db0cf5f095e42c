-- Read for every hit: packed they would be unpacked a thousand times a query.
alter table search.record alter keys set storage external, alter body set storage external;
