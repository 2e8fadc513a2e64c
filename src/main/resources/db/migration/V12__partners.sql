create table bsp.delivery_partner (
  user_id        varchar(64) primary key,
  name           varchar(150) not null,
  kind           varchar(30)  not null,
  email          varchar(254) not null,
  expertise      text[]       not null default '{}',
  regions        text[]       not null default '{}',
  conflicts      text[]       not null default '{}',
  max_concurrent int          not null default 2,
  status         varchar(20)  not null default 'ACTIVE'
);
