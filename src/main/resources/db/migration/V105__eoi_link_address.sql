-- Whose mailbox has a draft's link: when another point of contact is named, the link there must end.
alter table bsp.eoi_draft add column link_sent_to varchar(254);
update bsp.eoi_draft d set link_sent_to =
  coalesce((select m.address from bsp.mail m where m.link_id = d.link_id order by m.number desc limit 1), '')
where d.link_sent;
alter table bsp.eoi_draft drop column link_sent;

-- How often somebody was written to of late.
create index mail_by_address on bsp.mail (lower(address), created_at);
