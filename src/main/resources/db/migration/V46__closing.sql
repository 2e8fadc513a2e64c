-- What has lasted after six months. Public once published_at is set, as part of the final edition.
create table bsp.impact (
  reference       varchar(20) primary key references bsp.bsp,
  text            text not null,
  partner_comment text,
  agreed_by       varchar(310),
  published_at    timestamptz
);
create table bsp.lessons (
  reference varchar(20) primary key references bsp.bsp,
  text      text not null
);
