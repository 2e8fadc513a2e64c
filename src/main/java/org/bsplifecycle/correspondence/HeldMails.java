package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.ContactReplaced;
import org.bsplifecycle.bsp.Contacts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mail that is held may be overtaken by what happens meanwhile: then nobody can let it go any more. */
@Component
class HeldMails {

    private final JdbcClient db;
    private final Contacts contacts;
    private final Clock clock;

    HeldMails(JdbcClient db, Contacts contacts, Clock clock) {
        this.db = db;
        this.contacts = contacts;
        this.clock = clock;
    }

    @EventListener
    void overtaken(BspEnded ended) {
        drop(ended.reference().value(), "%", "The project had ended while this email was held back.");
    }

    @EventListener
    void overtaken(ContactReplaced replaced) {
        contacts.find(replaced.formerly())
                .filter(former -> !former.address().equals(replaced.now().address()))
                .ifPresent(former -> drop(
                        replaced.reference().value(),
                        former.address(),
                        "Somebody else had taken this person’s place while this email was held back."));
    }

    /** @param address in lower case, or {@code %} for all */
    private void drop(String reference, String address, String why) {
        db.sql("""
                update bsp.mail set state = 'DROPPED', relay_reply = :why, finished_at = :now
                where reference = :reference and state = 'HELD' and :address in ('%', lower(address))""")
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", reference)
                .param("address", address)
                .update();
    }
}
