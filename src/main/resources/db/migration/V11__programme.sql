create table bsp.application_window (
  number        int primary key,
  title         varchar(150) not null,
  mode          varchar(20)  not null,
  opens         timestamptz  not null,
  deadline      timestamptz  not null,
  delivery_from date,
  constraint window_opens_before_it_closes check (opens < deadline)
);
