package org.bsplifecycle.survey;

import java.util.UUID;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wants no more mail about surveys, and gets none from that moment on. Other mail about the project still comes. */
@Component
class Unsubscribing {

    private final Links links;
    private final Participations participations;
    private final Waves waves;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Withdrawing withdrawing;

    Unsubscribing(
            Links links,
            Participations participations,
            Waves waves,
            Contacts contacts,
            Outbox outbox,
            Timeline timeline,
            Withdrawing withdrawing) {
        this.links = links;
        this.participations = participations;
        this.waves = waves;
        this.contacts = contacts;
        this.outbox = outbox;
        this.timeline = timeline;
        this.withdrawing = withdrawing;
    }

    /** @throws LinkOver when no survey ever had this link, or somebody else has it now */
    @Transactional(readOnly = true)
    void check(String token) {
        participation(token);
    }

    /** Also by the link of a survey that is over. Said again, it changes nothing. */
    @Transactional
    void unsubscribe(String token) {
        Participation part = participation(token);
        WaveRow wave = waves.get(part.wave());
        withdrawing.withdrawn(part.contact());
        if (contacts.declineSurveys(wave.reference(), part.contact())) {
            participations
                    .links(wave.reference(), part.contact())
                    .forEach(link -> outbox.drop(link, "Its recipient wants no more emails about surveys."));
            timeline.add(wave.reference(), "Somebody wants no more emails about surveys", "the partnership");
        }
    }

    private Participation participation(String token) {
        UUID link = links.ever(LinkPurpose.SURVEY, token);
        return participations.byLink(link).orElseThrow(LinkOver::new);
    }
}
