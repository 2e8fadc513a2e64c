package org.bsplifecycle.survey;

import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactReplaced;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a colleague's place takes their place in an open wave, too, and is invited with a link of their own; once,
 * also where they are asked already. What the colleague has answered stays as it is.
 */
@Component
class HandingOverSurvey {

    private final Waves waves;
    private final Participations participations;
    private final Links links;
    private final SurveyMails mails;
    private final AnsweringTime time;
    private final Outbox outbox;

    HandingOverSurvey(
            Waves waves,
            Participations participations,
            Links links,
            SurveyMails mails,
            AnsweringTime time,
            Outbox outbox) {
        this.waves = waves;
        this.participations = participations;
        this.links = links;
        this.mails = mails;
        this.time = time;
        this.outbox = outbox;
    }

    @EventListener
    void handOver(ContactReplaced replaced) {
        for (WaveRow wave : waves.holdOpen(replaced.reference())) {
            participations.unanswered(wave.id()).stream()
                    .filter(part -> part.contact().equals(replaced.formerly()))
                    .forEach(part -> handOver(wave, part, replaced.now()));
        }
    }

    private void handOver(WaveRow wave, Participation part, Contact now) {
        links.supersede(part.link());
        outbox.drop(part.link(), "Somebody else was asked before this email had left.");
        if (participations.isAsked(wave.id(), now.address())) {
            participations.withdraw(part);
            return;
        }
        UUID link = links.create(LinkPurpose.SURVEY, wave.id().toString(), time.due(time.extended(wave.closesOn())));
        participations.handOver(part, now.id(), link);
        mails.inviteInstead(wave, new Invited(now, link));
    }
}
