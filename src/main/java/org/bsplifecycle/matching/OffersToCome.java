package org.bsplifecycle.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailToCome;
import org.bsplifecycle.correspondence.MailsToCome;
import org.bsplifecycle.correspondence.Recipients;
import org.bsplifecycle.engine.Timers;
import org.bsplifecycle.engine.Timers.Waiting;
import org.bsplifecycle.matching.process.MatchingProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** An offer without a reply lapses, and the next partner gets it; and so on. */
@Component
class OffersToCome implements MailsToCome {

    private static final String MAIL = "offerBsp";

    private final Timers timers;
    private final Rankings rankings;
    private final Recipients recipients;
    private final WorkingTime time;

    OffersToCome(Timers timers, Rankings rankings, Recipients recipients, WorkingTime time) {
        this.timers = timers;
        this.rankings = rankings;
        this.recipients = recipients;
        this.time = time;
    }

    @Override
    public List<MailToCome> until(Instant end, Optional<BspReference> only) {
        return timers.waiting(MatchingProcess.OFFER_LAPSED, only).stream()
                .flatMap(offer -> after(offer, end).stream())
                .toList();
    }

    private List<MailToCome> after(Waiting offer, Instant end) {
        List<MailToCome> toCome = new ArrayList<>();
        Instant lapses = offer.until();
        for (Candidate next : rankings.of(offer.reference())) {
            if (next.canBeAsked() && !lapses.isAfter(end)) {
                Instant replyBy = time.plus(lapses, OfferingBsp.TIME_TO_REPLY);
                String occasion = toCome.isEmpty() ? MailToCome.next(MAIL, offer.reference()) : MailToCome.ANY;
                for (var partner : recipients.partner(next.partner())) {
                    Mail mail = new Mail(
                            offer.reference(),
                            MAIL,
                            partner,
                            occasion,
                            null,
                            Map.of("replyBy", time.inWords(time.dateOf(replyBy))));
                    toCome.add(new MailToCome(mail, lapses, null));
                }
                lapses = replyBy;
            }
        }
        return toCome;
    }
}
