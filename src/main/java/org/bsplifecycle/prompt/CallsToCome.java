package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.TasksToCome;
import org.bsplifecycle.engine.Timers;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Once its reminders are used up, somebody calls the partnership. */
@Component
class CallsToCome implements TasksToCome {

    /** As the model names it and gives it time. */
    private static final String CALL = "Call the partnership";

    private static final String TIME_TO_CALL = "P3BD";

    private final ObjectProvider<QuestionsToCome> questionsToCome;
    private final Timers timers;
    private final PromptRows rows;
    private final ReminderPolicy policy;
    private final WorkingTime time;

    CallsToCome(
            ObjectProvider<QuestionsToCome> questionsToCome,
            Timers timers,
            PromptRows rows,
            ReminderPolicy policy,
            WorkingTime time) {
        this.questionsToCome = questionsToCome;
        this.timers = timers;
        this.rows = rows;
        this.policy = policy;
        this.time = time;
    }

    @Override
    public List<OpenTask> until(Instant end, Optional<BspReference> only) {
        Stream<OpenTask> asked = timers.waiting(PromptProcess.LADDER_ENDED, only).stream()
                .flatMap(ladder -> rows.ofProcess(ladder.process()).stream()
                        .filter(Prompt::isOpen)
                        .limit(1)
                        .map(prompt -> call(ladder.reference(), policy.of(prompt.kind()), ladder.until())));
        Stream<OpenTask> toAsk = questionsToCome.stream()
                .flatMap(source -> source.until(end, only).stream())
                .map(one -> {
                    Reminding reminding = policy.of(one.kind());
                    Instant ends = Ladder.from(one.when(), reminding, time).ends();
                    return call(one.reference(), reminding, ends);
                });
        return Stream.concat(asked, toAsk)
                .filter(call -> !call.since().isAfter(end))
                .toList();
    }

    private OpenTask call(BspReference reference, Reminding reminding, Instant from) {
        return new OpenTask(
                null,
                reference,
                PromptProcess.ID,
                PromptProcess.CALL_PARTNERSHIP,
                CALL,
                reminding.escalateTo().orElse(Groups.PARTNERSHIP_MANAGERS),
                null,
                null,
                from,
                time.plus(from, TIME_TO_CALL));
    }
}
