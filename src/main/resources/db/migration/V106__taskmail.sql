-- The mornings on which everybody was told what is due; one of several servers does it.
create table bsp.morning (
  day     date        primary key,
  told_at timestamptz not null
);
