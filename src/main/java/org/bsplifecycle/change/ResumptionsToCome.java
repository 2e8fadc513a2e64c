package org.bsplifecycle.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.correspondence.MailToCome;
import org.bsplifecycle.correspondence.MailsToCome;
import org.bsplifecycle.correspondence.Outbox;
import org.springframework.stereotype.Component;

/** A BSP that goes on by itself on a day tells those concerned. */
@Component
class ResumptionsToCome implements MailsToCome {

    private final Pauses pauses;
    private final ResumingOnTheDay resuming;
    private final Outbox outbox;

    ResumptionsToCome(Pauses pauses, ResumingOnTheDay resuming, Outbox outbox) {
        this.pauses = pauses;
        this.resuming = resuming;
        this.outbox = outbox;
    }

    @Override
    public List<MailToCome> until(Instant end, Optional<BspReference> only) {
        return pauses.all().stream()
                .filter(pause -> pause.expectedResume() != null)
                .filter(pause -> only.isEmpty() || only.get().equals(pause.reference()))
                .flatMap(pause -> of(pause).stream())
                .toList();
    }

    private List<MailToCome> of(Pause pause) {
        return outbox
                .toEverybody(
                        pause.reference(), ChangeKind.RESUME.mail().orElseThrow(), ResumingOnTheDay.occasion(pause))
                .stream()
                .map(mail -> new MailToCome(mail, resuming.morning(pause.expectedResume()), null))
                .toList();
    }
}
