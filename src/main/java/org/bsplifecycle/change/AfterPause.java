package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What somebody who looks at a pause sees of it, and may have done about it. */
@Component
public class AfterPause {

    private final Pauses pauses;
    private final ResumeDay resumeDay;
    private final AskingForChange asking;
    private final TellingOfChange telling;
    private final Processes processes;
    private final WorkingTime time;

    AfterPause(
            Pauses pauses,
            ResumeDay resumeDay,
            AskingForChange asking,
            TellingOfChange telling,
            Processes processes,
            WorkingTime time) {
        this.pauses = pauses;
        this.resumeDay = resumeDay;
        this.asking = asking;
        this.telling = telling;
        this.processes = processes;
        this.time = time;
    }

    /** Since when, why, and until when; the facts of the form {@code reviewPause}. */
    public Map<String, Object> facts(BspReference reference) {
        Pause pause = rests(reference);
        LocalDate since = time.dateOf(pause.pausedAt());
        Map<String, Object> facts = new HashMap<>();
        facts.put("since", time.inWords(since));
        facts.put("days", time.workingDays(since, time.today()));
        facts.put("reason", PauseReason.valueOf(pause.reason()).inWords());
        facts.put("until", inWords(pause.expectedResume()));
        facts.put("keepUntil", pause.expectedResume());
        return facts;
    }

    /**
     * It goes on resting. Who was told another day is told the new one.
     *
     * @param until null when nobody knows
     * @return what is to happen, to be read after a colon
     * @throws Refused naming {@code keepUntil} when it cannot go on by itself on that day
     */
    public String keep(BspReference reference, LocalDate until) {
        Pause pause = rests(reference);
        if (!Objects.equals(until, pause.expectedResume())) {
            resumeDay.check("keepUntil", until);
            pauses.expect(reference, until);
            telling.tell(ChangeKind.PAUSE, reference, "pause until " + until + " since " + time.today());
        }
        return until == null ? "goes on, nobody knows until when" : "goes on until " + time.inWords(until);
    }

    /**
     * Begins a change as anybody may who asks for one; whoever asked describes it next.
     *
     * @return what is to happen, to be read after a colon
     */
    public String ask(BspReference reference, ChangeKind kind, String by) {
        processes.start(ChangeProcess.ID, reference, ChangeProcess.begun(asking.ask(reference, kind, by), kind, by));
        return kind.label().toLowerCase();
    }

    private Pause rests(BspReference reference) {
        return pauses.of(reference).orElseThrow(() -> new Refused("%s is not paused any more.".formatted(reference)));
    }

    private String inWords(LocalDate day) {
        return day == null ? "nobody knows yet" : time.inWords(day);
    }
}
