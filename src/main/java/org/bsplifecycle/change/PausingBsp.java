package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.address.AddressProcess;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspPaused;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.FreezingProcesses;
import org.bsplifecycle.engine.FreezingProcesses.Running;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a BSP rest: no task of it can be done, no timer of it fires, nobody of its partnership hears from us. */
@Component
class PausingBsp implements Change {

    private final FreezingProcesses processes;
    private final Pauses pauses;
    private final Bsps bsps;
    private final Timeline timeline;
    private final ResumeDay resumeDay;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;

    PausingBsp(
            FreezingProcesses processes,
            Pauses pauses,
            Bsps bsps,
            Timeline timeline,
            ResumeDay resumeDay,
            WorkingTime time,
            ApplicationEventPublisher events) {
        this.processes = processes;
        this.pauses = pauses;
        this.bsps = bsps;
        this.timeline = timeline;
        this.resumeDay = resumeDay;
        this.time = time;
        this.events = events;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PAUSE;
    }

    @Override
    public void mayBeAsked(Bsp bsp) {
        if (pauses.of(bsp.reference()).isPresent()) {
            throw new Refused("%s is paused already.".formatted(bsp.reference()));
        }
    }

    @Override
    public void check(Bsp bsp, Map<String, String> details) {
        resumeDay.check("expectedResume", date(details.get("expectedResume")));
    }

    @Override
    public void make(ChangeRequest request) {
        BspReference reference = request.reference();
        if (!bsps.get(reference).isUnderWay() || pauses.of(reference).isPresent()) {
            throw new Refused("%s has ended or is paused already.".formatted(reference));
        }
        LocalDate until = date(request.detail("expectedResume"));
        PauseReason reason = PauseReason.valueOf(request.detail("pauseReason"));
        pauses.begin(
                reference, reason.name(), until, kind().mail().orElseThrow(), request.askedBy(), request.decidedBy());
        processes.freeze(reference, PausingBsp::goesOn);
        events.publishEvent(new BspPaused(reference));
        timeline.add(
                reference,
                "Paused%s: %s".formatted(until == null ? "" : " until " + time.inWords(until), reason.inWords()),
                request.askedBy());
    }

    /**
     * A change may be needed for the project to go on at all; but what it asks the partnership rests with the rest. An
     * address may be found at any time, and is no longer sought when a change names another contact.
     */
    private static boolean goesOn(Running running) {
        return running.process().equals(AddressProcess.ID)
                || running.calledBy().equals(ChangeProcess.ID)
                        && !running.process().equals(PromptProcess.ID);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
