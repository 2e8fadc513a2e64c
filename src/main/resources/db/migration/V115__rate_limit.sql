-- How much came from whom lately. The id stands for an address without holding it; a row goes when its time is over.
create table bsp.rate_limit (
  id         varchar(80) primary key,
  state      bytea,
  expires_at bigint
);
create index rate_limit_expired on bsp.rate_limit (expires_at);
