create table bsp.delivery_session (
  id        bigint generated always as identity primary key,
  reference varchar(20)  not null references bsp.bsp,
  held_on   date         not null,
  format    varchar(20)  not null,
  purpose   varchar(150) not null,
  attended  int          not null,
  notes     text,
  logged_by varchar(64)  not null,
  logged_at timestamptz  not null
);
create index delivery_session_of_bsp on bsp.delivery_session (reference, held_on, id);

create table bsp.delivery_extension (
  id          bigint generated always as identity primary key,
  reference   varchar(20) not null references bsp.bsp,
  old_end     date,
  new_end     date        not null,
  reason      text        not null,
  decided_by  varchar(64) not null,
  decided_at  timestamptz not null
);
create index delivery_extension_of_bsp on bsp.delivery_extension (reference, id);

create table bsp.delivery_outcome (
  reference     varchar(20) primary key references bsp.bsp,
  outputs       text        not null,
  goal_movement int         not null check (goal_movement between 1 and 5),
  recorded_by   varchar(64) not null,
  recorded_at   timestamptz not null
);
