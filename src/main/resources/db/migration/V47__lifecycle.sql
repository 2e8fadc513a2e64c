create table bsp.early_end (
  reference varchar(20) primary key references bsp.bsp,
  how       varchar(20) not null,
  reason    text        not null,
  who       varchar(64) not null
);
