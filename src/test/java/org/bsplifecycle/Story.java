package org.bsplifecycle;

import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A story with everybody in it: the process, the staff who complete its tasks, the partnership that answers. */
public final class Story {

    private final ApplicationContext beans;
    private final BspReference reference;
    private final ProcessStory process;
    private final PromptAnswers partnership;

    private Story(ApplicationContext beans) {
        this.beans = beans;
        this.reference = new BspFixture(
                        beans.getBean(Bsps.class),
                        beans.getBean(Contacts.class),
                        beans.getBean(TransactionTemplate.class))
                .registered();
        this.process = new ProcessStory(beans.getBean(ProcessEngine.class), reference);
        this.partnership = new PromptAnswers(beans.getBean(OpenPrompts.class), beans.getBean(AnsweringPrompt.class));
    }

    /** A new BSP at the beginning of this process, which knows these flags. */
    @SafeVarargs
    public static Story of(ApplicationContext beans, String process, ProcessVariable<Boolean>... flags) {
        return of(beans, process, true, flags);
    }

    @SafeVarargs
    public static Story of(ApplicationContext beans, String process, boolean value, ProcessVariable<Boolean>... flags) {
        Story story = new Story(beans);
        Outcome known = Outcome.none();
        for (ProcessVariable<Boolean> flag : flags) {
            known = known.with(flag, value);
        }
        beans.getBean(Processes.class).start(process, story.reference, known);
        return story;
    }

    /** A new BSP for which nothing has started yet. */
    public static Story notBegun(ApplicationContext beans) {
        return new Story(beans);
    }

    public Story begins(String process, Outcome known) {
        beans.getBean(Processes.class).start(process, reference, known);
        return this;
    }

    public BspReference reference() {
        return reference;
    }

    public ProcessStory process() {
        return process;
    }

    public Story completes(String stem, Map<String, Object> answers) {
        process.completes(stem, answers);
        return this;
    }

    public Story answers(String stem, Map<String, Object> answers) {
        partnership.answers(reference, stem, answers);
        return this;
    }

    /** Nobody answers the open question, nobody can be reached: staff take it over. */
    public Story nobodyAnswers() {
        process.timePassesTo("event_ladderEnded");
        return completes(
                "callPartnership", Map.of("callOutcome", "NO_ANSWER", "callNote", "Called twice, nobody was there."));
    }

    public java.util.List<String> timeline() {
        return beans.getBean(Timeline.class).of(reference).stream()
                .map(TimelineEntry::what)
                .toList();
    }
}
