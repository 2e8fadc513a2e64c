-- What staff enter for a partnership, because no window is open or because it cannot write itself: for which window, and why.
alter table bsp.eoi_draft
  add column application_window int,
  add column entered_because    text,
  add constraint eoi_draft_is_entered_for_a_window check ((application_window is null) = (entered_because is null));

alter table bsp.eoi
  add column entered_by      varchar(64),
  add column entered_because text,
  add constraint eoi_is_entered_by_somebody check ((entered_by is null) = (entered_because is null));
