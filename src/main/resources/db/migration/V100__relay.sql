-- A mail that may go out at any hour: what somebody waits for at this moment.
alter table bsp.mail add column urgent boolean not null default false;

-- How the relay stands, for all nodes: one row.
create table bsp.mail_relay (
  one          boolean     primary key default true check (one),
  paused_until timestamptz not null default 'epoch',
  broken_since timestamptz,
  complaint    varchar(500)
);
insert into bsp.mail_relay default values;
