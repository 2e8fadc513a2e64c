package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Foreseen.Standing;
import org.bsplifecycle.correspondence.MailOrders.Order;
import org.bsplifecycle.correspondence.WaitingMails.Waiting;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.bsplifecycle.correspondence.text.MailText;
import org.bsplifecycle.workingtime.MailHours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every mail that will leave in the next 90 days if nobody does anything: what waits, and what {@link MailsToCome} tell. */
@Component
public class Forecast {

    public static final Duration SPAN = Duration.ofDays(90);

    private static final String SOMEBODY = "participants";

    private final WaitingMails waiting;
    private final ObjectProvider<MailsToCome> sources;
    private final MailRows rows;
    private final MailOrders orders;
    private final MailWriting writing;
    private final MailTemplates templates;
    private final MailHours hours;
    private final Sending sending;
    private final Clock clock;

    Forecast(
            WaitingMails waiting,
            ObjectProvider<MailsToCome> sources,
            MailRows rows,
            MailOrders orders,
            MailWriting writing,
            MailTemplates templates,
            MailHours hours,
            Sending sending,
            Clock clock) {
        this.waiting = waiting;
        this.sources = sources;
        this.rows = rows;
        this.orders = orders;
        this.writing = writing;
        this.templates = templates;
        this.hours = hours;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Soonest first.
     *
     * @param only the one BSP that is asked for; empty for the whole programme
     */
    public List<Foreseen> of(Optional<BspReference> only) {
        List<Foreseen> all = new ArrayList<>();
        waiting.until(clock.instant().plus(SPAN), only).forEach(one -> all.add(foreseen(one)));
        all.addAll(foreseen(toCome(only)));
        return all.stream().sorted(Comparator.comparing(Foreseen::when)).toList();
    }

    /** @param key of one that {@link #of} has told; empty when it is not to be expected any more, or has left */
    public Optional<Foreseen> find(UUID key, Optional<BspReference> only) {
        return waiting(key).or(() -> toCome(key, only).map(this::foreseen));
    }

    /** A mail that is written and has not left. */
    public Optional<Foreseen> waiting(UUID id) {
        return waiting.find(id).map(this::foreseen);
    }

    Optional<MailToCome> toCome(UUID key, Optional<BspReference> only) {
        return toCome(only).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private List<MailToCome> toCome(Optional<BspReference> only) {
        Instant end = clock.instant().plus(SPAN);
        List<MailToCome> told = sources.stream()
                .flatMap(source -> source.until(end, only).stream())
                .filter(one -> !one.when().isAfter(end))
                .toList();
        Set<UUID> written = rows.written(told.stream()
                .map(MailToCome::mail)
                .map(mail -> new MailRows.Occasion(mail.reference(), mail.occurrence()))
                .collect(Collectors.toSet()));
        return told.stream().filter(one -> !written.contains(one.key())).toList();
    }

    private Foreseen foreseen(Waiting one) {
        MailEntry mail = one.mail();
        return new Foreseen(
                mail.id(),
                true,
                mail.reference(),
                mail.template(),
                mail.subject(),
                text(mail.body()),
                mail.role(),
                null,
                leaves(one.due(), mail.urgent()),
                mail.state() == MailState.HELD ? Standing.HELD : Standing.WAITING,
                true,
                one.mayLeave());
    }

    private List<Foreseen> foreseen(List<MailToCome> mails) {
        Map<UUID, Order> given = orders.among(
                mails.stream().flatMap(mail -> mail.keys().stream()).toList());
        List<MailDraft> drafts =
                writing.asFarAsKnown(mails.stream().map(this::shown).toList());
        List<Foreseen> foreseen = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            MailToCome one = mails.get(i);
            MailDraft draft = drafts.get(i);
            foreseen.add(new Foreseen(
                    one.key(),
                    false,
                    draft.reference(),
                    draft.template(),
                    draft.subject(),
                    text(draft.body()),
                    draft.recipient().role(),
                    draft.recipient().name(),
                    leaves(one.when(), templates.named(draft.template()).urgent()),
                    standing(one.keys().stream()
                            .map(given::get)
                            .filter(Objects::nonNull)
                            .findFirst()),
                    one.canBeOrdered(),
                    one.now() != null));
        }
        return foreseen;
    }

    /** Of a survey nobody may read here who has answered, not even by watching who is to be reminded: no name and no role. */
    private Mail shown(MailToCome one) {
        Mail mail = one.mail();
        return templates.named(mail.template()).unsubscribe()
                ? mail.to(new Recipient(SOMEBODY, mail.recipient().address(), null))
                : mail;
    }

    private static Standing standing(Optional<Order> order) {
        return order.map(given -> given == Order.SKIP ? Standing.SKIPPED : Standing.HELD)
                .orElse(Standing.PLANNED);
    }

    /** As staff may read it. */
    Foreseen foreseen(MailToCome one) {
        return foreseen(List.of(one)).get(0);
    }

    private Instant leaves(Instant due, boolean urgent) {
        Instant soonest = due.isBefore(clock.instant()) ? clock.instant() : due;
        return urgent ? soonest : hours.next(soonest);
    }

    private String text(String body) {
        return new MailText(body, (String) null, sending.addresses()).plain();
    }
}
