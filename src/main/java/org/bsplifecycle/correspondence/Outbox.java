package org.bsplifecycle.correspondence;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mails in the caller's transaction: they go out if it commits, and never if it does not. The same mail to the
 * same person on the same occasion is taken once.
 */
@Component
public class Outbox {

    private static final int LONGEST_OCCURRENCE = 200;

    private final MailTemplates templates;
    private final MailWriting writing;
    private final Recipients recipients;
    private final MailRows rows;
    private final MailOrders orders;
    private final UnconfirmedAddresses unconfirmed;
    private final SaidInTimeline said;
    private final ThreadLocal<Boolean> quiet = ThreadLocal.withInitial(() -> false);

    Outbox(
            MailTemplates templates,
            MailWriting writing,
            Recipients recipients,
            MailRows rows,
            MailOrders orders,
            UnconfirmedAddresses unconfirmed,
            SaidInTimeline said) {
        this.templates = templates;
        this.writing = writing;
        this.recipients = recipients;
        this.rows = rows;
        this.orders = orders;
        this.unconfirmed = unconfirmed;
        this.said = said;
    }

    /** Whether the mail is a new one. */
    @Transactional
    public boolean enqueue(Mail mail) {
        return enqueue(List.of(mail)) == 1;
    }

    /** Takes many mails at once, for instance the invitations of a survey. Says how many are new. */
    @Transactional
    public int enqueue(Collection<Mail> mails) {
        return take(mails).size();
    }

    /** The same; says on which occasions mails are on their way now, and are not held back or skipped. */
    @Transactional
    public Set<String> dispatch(Collection<Mail> mails) {
        return take(mails).stream()
                .filter(mail -> !mail.isOrdered())
                .map(MailDraft::occurrence)
                .collect(toSet());
    }

    /** Whether a mail with this link waits to leave. */
    public boolean waits(UUID linkId) {
        return rows.waits(linkId);
    }

    private List<MailDraft> take(Collection<Mail> mails) {
        Map<String, Map<BspReference, Map<String, String>>> facts = writing.factsFor(mails);
        List<MailDraft> drafts = new ArrayList<>();
        for (Mail mail : mails) {
            check(mail);
            drafts.add(held(writing.write(mail, facts.get(mail.template()).getOrDefault(mail.reference(), Map.of()))));
        }
        List<MailDraft> taken = drafts.isEmpty() ? List.of() : rows.add(orders.carryOut(drafts));
        said.note(taken);
        return taken;
    }

    /** Takes a mail for everybody whom the template's line {@code To:} names. When that is nobody, the record says so. */
    @Transactional
    public int enqueue(BspReference reference, String template, String occurrence) {
        return enqueue(reference, template, occurrence, Map.of());
    }

    /** @param instead people for a role that the BSP's own record does not name yet */
    int enqueue(BspReference reference, String template, String occurrence, Map<String, List<Recipient>> instead) {
        return enqueue(toEverybody(reference, template, occurrence, instead));
    }

    /** The mail for everybody whom the template's line {@code To:} names now; one to nobody when that is nobody. */
    public List<Mail> toEverybody(BspReference reference, String template, String occurrence) {
        return toEverybody(reference, template, occurrence, Map.of());
    }

    private List<Mail> toEverybody(
            BspReference reference, String template, String occurrence, Map<String, List<Recipient>> instead) {
        List<String> roles = templates.named(template).roles();
        List<Mail> mails = new ArrayList<>();
        for (String role : roles) {
            List<Recipient> people = instead.getOrDefault(role, List.of());
            for (Recipient person : people.isEmpty() ? recipients.of(role, reference) : people) {
                mails.add(new Mail(reference, template, person, occurrence, null, Map.of()));
            }
        }
        if (mails.isEmpty()) {
            Recipient nobody = new Recipient(roles.get(0), "", null);
            mails.add(new Mail(reference, template, nobody, occurrence, null, Map.of()));
        }
        return mails;
    }

    /**
     * What these mails asked for is settled: those of them that have not left never will. One that is being handed over
     * at this moment stops before its final dot, or has left.
     *
     * @param linkId the personal link that stands in them
     * @param why a sentence for the record
     * @return the other links of mails that listed several things; whoever waits for those has to ask again
     */
    @Transactional
    public Set<UUID> drop(UUID linkId, String why) {
        return rows.drop(linkId, why);
    }

    /**
     * Ends the way of reminders about a BSP that have not left.
     *
     * @return links of other BSPs that stood in one of them; whoever waits for those has to remind again
     */
    @Transactional
    public Set<UUID> dropReminders(BspReference reference, String why) {
        return rows.dropReminders(reference.value(), why);
    }

    /** Whatever the work enqueues is kept in the record and never sent: for BSPs taken over with their history. */
    public void quietly(Runnable work) {
        quiet.set(true);
        try {
            work.run();
        } finally {
            quiet.remove();
        }
    }

    /** The mail, held back where it must not leave. */
    private MailDraft held(MailDraft mail) {
        if (quiet.get()) {
            return mail.kept("Taken over with the project’s history: kept for the record, never sent to anybody.");
        }
        return mail.state() == MailState.QUEUED
                        && templates.named(mail.template()).unconfirmed()
                ? unconfirmed.limited(mail)
                : mail;
    }

    private static void check(Mail mail) {
        if (mail.occurrence() == null || mail.occurrence().length() > LONGEST_OCCURRENCE) {
            throw new IllegalArgumentException(
                    "A mail needs an occurrence of at most %d characters".formatted(LONGEST_OCCURRENCE));
        }
    }
}
