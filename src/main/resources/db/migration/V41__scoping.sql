create table bsp.scoping_meeting (
  id         uuid primary key,
  reference  varchar(20) not null references bsp.bsp,
  held_on    date        not null,
  format     varchar(20) not null,
  sectors    text[]      not null,
  summary    text        not null,
  next_steps text
);

create table bsp.evidence_brief (
  reference varchar(20) primary key references bsp.bsp,
  summary   text not null,
  sources   text,
  gaps      text
);

create table bsp.scope_version (
  reference         varchar(20) not null references bsp.bsp,
  n                 int         not null,
  change_goal       varchar(600) not null,
  outcomes          text not null,
  existing_activity text not null,
  joining_the_dots  text not null,
  voices            text not null,
  sessions          int  not null,
  format            varchar(20) not null,
  planned_start     date not null,
  planned_end       date not null,
  written_at        timestamptz not null,
  signed_off_by     varchar(64),
  sent_back         text,
  agreed_by         varchar(310),
  agreed_at         timestamptz,
  primary key (reference, n)
);
