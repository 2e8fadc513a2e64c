-- One row for each partner each time the partners of a BSP are ranked.
create table bsp.partner_ranking (
  reference varchar(20) not null references bsp.bsp,
  partner   varchar(64) not null,
  place     int         not null,
  points    int         not null,
  ruled_out boolean     not null,
  reasons   text        not null,
  primary key (reference, partner)
);

create table bsp.partner_offer (
  reference  varchar(20) not null references bsp.bsp,
  partner    varchar(64) not null,
  offered_at timestamptz not null,
  reply_by   date        not null,
  state      varchar(20) not null,
  reason     text,
  primary key (reference, partner)
);
