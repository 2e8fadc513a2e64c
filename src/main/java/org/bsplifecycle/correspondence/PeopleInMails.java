package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Held;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.bsplifecycle.publicforms.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom we wrote and what: an erased person's mails stay as rows that say what was written when, to nobody. */
@Component
class PeopleInMails implements PersonalData {

    /** What stands in the place of a text. */
    static final String TEXT_GONE = "The text of this email is no longer kept.";

    private static final String NOBODY = "'erased-' || left(id::text, 13) || '" + Whom.NOBODYS_DOMAIN + "'";

    private final JdbcClient db;
    private final Clock clock;
    private final Links links;
    private final ErasedAddresses erased;

    PeopleInMails(JdbcClient db, Clock clock, Links links, ErasedAddresses erased) {
        this.db = db;
        this.clock = clock;
        this.links = links;
        this.erased = erased;
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.MAIL_BODIES, "Email", "mail")
                        .texts("address", "subject", "body", "relay_reply", "calendar", "occurrence")
                        .calling("relay_reply", "Reply of the mail server")
                        .calling("calendar", "Calendar entry")
                        .calling("occurrence", "Occasion")
                        .calling("body", "Text"),
                Place.of(DataKind.CONTACTS, "Address that takes no mail", "mail_flag")
                        .aboutOne()
                        .texts("address", "reply", "user_id")
                        .calling("reply", "Reply of the mail server")
                        .calling("user_id", "User name"),
                notOfOne("Decision about an email", "mail_order").texts("ordered_by"),
                notOfOne("Notice of a mail server", "mail_notice").texts("id"),
                notOfOne("Complaint of the mail server", "mail_relay").texts("complaint"),
                notOfOne("Complaint of the mailbox", "bounce_mailbox").texts("complaint"));
    }

    private static Place notOfOne(String title, String table) {
        return Place.of(DataKind.RECORD, title, table).leadingTo(null);
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "mail.reference",
                "mail.template",
                "mail.template_version",
                "mail.role",
                "mail.message_id",
                "mail.state",
                "mail_flag.reference",
                "mail_flag.role",
                "mail_order.what",
                "erased_address.signature");
    }

    /** What was written to the person, also where it does not name them. */
    @Override
    public List<Held> held(Whom whom) {
        return db.sql("select reference, subject, body from bsp.mail where lower(address) = ? order by number")
                .param(whom.address())
                .query((row, n) -> new Held(
                        DataKind.MAIL_BODIES,
                        "Email to this address",
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getString("body")))
                .list();
    }

    @Override
    public void erase(Whom whom) {
        links.revoke(linksOf(whom.address()));
        db.sql("""
                update bsp.mail set address = :stand, body = :gone, calendar = null,
                    relay_reply = case when state in ('QUEUED', 'HELD') then 'The address was erased.' else relay_reply end,
                    finished_at = case when state in ('QUEUED', 'HELD') then :now else finished_at end,
                    state = case when state in ('QUEUED', 'HELD') then 'DROPPED' else state end
                where lower(address) = :address""")
                .param("stand", whom.stand())
                .param("gone", TEXT_GONE)
                .param("now", Timestamp.from(clock.instant()))
                .param("address", whom.address())
                .update();
        db.sql("update bsp.mail_flag set address = :stand where address = :address")
                .param("stand", whom.stand())
                .param("address", whom.address())
                .update();
        erased.add(whom.address());
    }

    private List<UUID> linksOf(String address) {
        List<UUID> found = new ArrayList<>();
        db.sql("select link_id, more_links from bsp.mail where lower(address) = ?")
                .param(address)
                .query(row -> {
                    found.add(row.getObject("link_id", UUID.class));
                    found.addAll(MailEntry.links(row));
                });
        found.removeIf(Objects::isNull);
        return found;
    }

    @Override
    public void forget(String reference) {
        forget(reference, null);
    }

    @Override
    public void forget(Known person) {
        forget(person.reference(), person.address().toLowerCase(Locale.ROOT));
    }

    /** @param only null for everybody's */
    private void forget(String reference, String only) {
        String whose = " where reference = :reference and address <> '' and address not like '%" + Whom.NOBODYS_DOMAIN
                + "' and (cast(:only as text) is null or lower(address) = :only)";
        for (String change : List.of(
                "update bsp.mail set body = '" + TEXT_GONE + "', calendar = null, relay_reply = null, address = "
                        + NOBODY,
                "update bsp.mail_flag set reply = null, address = " + NOBODY)) {
            db.sql(change + whose)
                    .param("reference", reference)
                    .param("only", only)
                    .update();
        }
    }
}
