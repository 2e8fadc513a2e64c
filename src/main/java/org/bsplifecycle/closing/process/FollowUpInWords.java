package org.bsplifecycle.closing.process;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.survey.Wave;
import org.springframework.stereotype.Component;

/** How many answered six months on; only how many, never what. */
@Component
class FollowUpInWords {

    private final Surveys surveys;

    FollowUpInWords(Surveys surveys) {
        this.surveys = surveys;
    }

    String of(BspReference reference) {
        return surveys.of(reference).stream()
                .filter(wave -> wave.wave() == Wave.FOLLOW_UP)
                .reduce((earlier, later) -> later)
                .map(SurveyWave::inWords)
                .orElse("not held");
    }
}
