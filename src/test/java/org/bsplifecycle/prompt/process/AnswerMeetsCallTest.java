package org.bsplifecycle.prompt.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.prompt.PromptProcess.CALL_PARTNERSHIP;
import static org.bsplifecycle.prompt.PromptProcess.LADDER_ENDED;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.LostRace;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.Answerer;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The partnership's answer and the caller's "nobody can answer" arrive at the same moment: one counts, the other hears so. */
@BspTest
class AnswerMeetsCallTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenPrompts open;

    @Autowired
    AnsweringPrompt answering;

    @RepeatedTest(10)
    void oneOfThemCounts() throws Exception {
        BspReference reference = new BspFixture(bsps, contacts, transaction).registered();
        ProcessStory story = new ProcessStory(engine, reference);
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        story.timePassesTo(LADDER_ENDED);
        String task = story.task(CALL_PARTNERSHIP).getId();
        var prompt = open.of(reference).get(0).id();

        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        Future<Boolean> answered = pool.submit(won(
                start,
                () -> answering
                        .answer(prompt, Map.of("contactsAnswer", "CONFIRMED"), Answerer.partnership())
                        .ok()));
        Future<Boolean> called = pool.submit(won(start, () -> {
            engine.getFormService()
                    .submitTaskForm(
                            task, Variables.putValue("callOutcome", "NO_ANSWER").putValue("callNote", "Nobody there."));
            return true;
        }));
        pool.shutdown();

        assertThat(answered.get()).isNotEqualTo(called.get());
        story.passed(answered.get() ? PromptProcess.PROMPT_ANSWERED : PromptProcess.TAKEN_OVER)
                .isOver();
        assertThat(open.of(reference)).isEmpty();
    }

    private static Callable<Boolean> won(CyclicBarrier start, Callable<Boolean> work) {
        return () -> {
            start.await();
            try {
                return work.call();
            } catch (LostRace second) {
                return false;
            }
        };
    }
}
