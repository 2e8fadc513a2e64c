-- One row if a rehearsal made this database, none otherwise.
create table bsp.rehearsal (
  only_one     boolean primary key default true check (only_one),
  made_at      timestamptz not null,
  clock_offset interval    not null default interval '0',
  filled       boolean     not null default false
);
