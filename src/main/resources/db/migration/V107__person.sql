-- What else somebody is asked, in whatever project, is found by their address.
create index contact_of_person on bsp.contact (lower(email));

-- mail_by_address begins the same way.
drop index bsp.mail_to_person;
