-- Figures that a published report printed, to be held against what the data say.
create table bsp.reported_figure (
  programme_year varchar(7)   not null,
  figure         varchar(40)  not null,
  value          int          not null,
  source         varchar(200) not null,
  primary key (programme_year, figure)
);
