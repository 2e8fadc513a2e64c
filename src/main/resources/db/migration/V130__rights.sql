-- When the people of a project had had their time. What is left of them are roles, dates and counts.
alter table bsp.bsp add column people_erased_at timestamptz;

-- Addresses to which nobody writes any more because their owner was erased. Only who has the server's secret and the address
-- itself can tell that it is here.
create table bsp.erased_address (
  signature bytea       primary key,
  erased_at timestamptz not null
);

-- How many of those asked in a wave want no more of it since.
alter table bsp.survey_wave add column withdrawn int not null default 0;

-- What went in which night, and why; or what would have gone.
create table bsp.purge (
  night      date        primary key,
  began_at   timestamptz not null,
  ended_at   timestamptz not null,
  dry_run    boolean     not null
);
create table bsp.purge_line (
  night      date        not null references bsp.purge on delete cascade,
  kind       varchar(40) not null,
  reference  varchar(20),
  rows       bigint      not null
);
create index purge_line_of_night on bsp.purge_line (night, kind, reference);
