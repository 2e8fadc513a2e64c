package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The last answer moves the project on; somebody else may do so at the same moment. */
@BspTest
class LastAnswerTest {

    @Autowired
    ApplicationContext beans;

    @Test
    void isTriedAgainWhenTheProjectMovedMeanwhile() throws Exception {
        SurveyStory story = new SurveyStory(beans, 1).opens(Wave.BASELINE);

        CompletableFuture<Boolean> answer = story.inTransaction(() -> {
            story.db()
                    .sql("update act_ru_execution set rev_ = rev_ + 1 where business_key_ = ?"
                            + " or parent_id_ in (select id_ from act_ru_execution where business_key_ = ?)")
                    .params(story.reference().value(), story.reference().value())
                    .update();
            CompletableFuture<Boolean> meanwhile = CompletableFuture.supplyAsync(() -> story.answers(0));
            waitUntilItWaitsForUs(story);
            return meanwhile;
        });

        assertThat(answer.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(story.ballots()).hasSize(1);
        assertThat(story.wave().inWords()).isEqualTo("1 of 1 (100%)");
        story.process().passed(SurveyProcess.WAVE_CLOSED).isOver();
    }

    private static void waitUntilItWaitsForUs(SurveyStory story) {
        for (int i = 0; i < 200; i++) {
            int waiting = story.db()
                    // Not pg_stat_activity: a transaction sees there the connections that it saw first.
                    .sql("select count(*) from pg_locks"
                            + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            story.db().sql("select pg_sleep(0.05)").query((row, n) -> "").single();
        }
        throw new AssertionError("The answer never met us");
    }
}
