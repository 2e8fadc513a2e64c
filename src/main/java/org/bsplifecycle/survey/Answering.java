package org.bsplifecycle.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.publicforms.Link;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one person's answers, once, and forgets whose they were. Also while the BSP rests: nobody who takes part is told of
 * a pause, and what they think now cannot be asked later. What follows from the last answer waits until the BSP goes on.
 */
@Component
class Answering {

    private static final int TRIES = 3;

    private final Links links;
    private final Participations participations;
    private final Waves waves;
    private final Ballots ballots;
    private final CompletingWave completing;
    private final AnsweringTime time;
    private final Pauses pauses;
    private final TransactionTemplate transaction;

    Answering(
            Links links,
            Participations participations,
            Waves waves,
            Ballots ballots,
            CompletingWave completing,
            AnsweringTime time,
            Pauses pauses,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.participations = participations;
        this.waves = waves;
        this.ballots = ballots;
        this.completing = completing;
        this.time = time;
        this.pauses = pauses;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What stands behind a personal link; changes nothing.
     *
     * @throws LinkOver when it takes no answers and never got one
     */
    @Transactional(readOnly = true)
    AskedOf behind(String token) {
        Participation part = participation(token);
        return asked(part, waves.get(part.wave()));
    }

    /**
     * Keeps the answers, which have been checked. Of two at the same moment one is first. The last answer of a wave moves
     * the project on, and may meet somebody who does so elsewhere: then it is tried again, nobody types it twice.
     *
     * @return false when this person has answered already; then nothing changes
     * @throws LinkOver when the wave takes no answers any more
     */
    boolean answer(String token, Map<String, Object> answers) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> take(token, answers)));
            } catch (OptimisticLockingException | ConcurrencyFailureException met) {
                if (left == 0) {
                    throw met;
                }
            }
        }
    }

    private boolean take(String token, Map<String, Object> answers) {
        WaveRow wave = waves.hold(participation(token).wave());
        Participation part = participation(token);
        if (asked(part, wave).answered()) {
            return false;
        }
        ballots.cast(wave.id(), wave.wave().questionnaire(), answers);
        participations.answered(part);
        if (pauses.of(wave.reference()).isEmpty()) {
            completing.completeIfAllHaveAnswered(wave.id());
        }
        return true;
    }

    private Participation participation(String token) {
        Link link = links.open(LinkPurpose.SURVEY, token, this::rests);
        return participations.byLink(link.id()).orElseThrow(LinkOver::new);
    }

    private boolean rests(Link link) {
        WaveRow wave = waves.get(UUID.fromString(link.subject()));
        return pauses.of(wave.reference()).isPresent();
    }

    private AskedOf asked(Participation part, WaveRow wave) {
        if (!wave.open() && !part.answered()) {
            throw new LinkOver();
        }
        LocalDate closesOn = pauses.of(wave.reference())
                .map(pause -> time.restingSince(wave.closesOn(), pause.pausedAt()))
                .orElse(wave.closesOn());
        return new AskedOf(wave.reference(), wave.wave(), closesOn, part.answered());
    }
}
