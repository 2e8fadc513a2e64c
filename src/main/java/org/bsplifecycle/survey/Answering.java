package org.bsplifecycle.survey;

import java.util.Map;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.LinkResting;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one person's answers, once, and forgets whose they were. */
@Component
class Answering {

    private static final int TRIES = 3;

    private final Links links;
    private final Participations participations;
    private final Waves waves;
    private final Ballots ballots;
    private final Processes processes;
    private final Pauses pauses;
    private final TransactionTemplate transaction;

    Answering(
            Links links,
            Participations participations,
            Waves waves,
            Ballots ballots,
            Processes processes,
            Pauses pauses,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.participations = participations;
        this.waves = waves;
        this.ballots = ballots;
        this.processes = processes;
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
        if (waves.hold(wave.id()).completed()) {
            processes.tell(
                    wave.reference(),
                    SurveyProcess.COMPLETED,
                    SurveyProcess.SURVEY_WAVE,
                    wave.wave().name(),
                    Outcome.none());
        }
        return true;
    }

    private Participation participation(String token) {
        return participations.byLink(links.open(LinkPurpose.SURVEY, token).id()).orElseThrow(LinkOver::new);
    }

    private AskedOf asked(Participation part, WaveRow wave) {
        if (!wave.open() && !part.answered()) {
            throw new LinkOver();
        }
        if (!part.answered()) {
            pauses.of(wave.reference()).ifPresent(pause -> {
                throw new LinkResting(pause.expectedResume());
            });
        }
        return new AskedOf(wave.reference(), wave.wave(), wave.closesOn(), part.answered());
    }
}
