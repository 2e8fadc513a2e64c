package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.address.AddressProcess;
import org.bsplifecycle.bsp.Bsp;
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
import org.springframework.stereotype.Component;

/** Lets a BSP rest: no task of it can be done, no timer of it fires, nobody of its partnership hears from us. */
@Component
class PausingBsp implements Change {

    private static final int LONGEST_DAYS = 180;

    private final FreezingProcesses processes;
    private final Pauses pauses;
    private final Bsps bsps;
    private final Timeline timeline;
    private final WorkingTime time;

    PausingBsp(FreezingProcesses processes, Pauses pauses, Bsps bsps, Timeline timeline, WorkingTime time) {
        this.processes = processes;
        this.pauses = pauses;
        this.bsps = bsps;
        this.timeline = timeline;
        this.time = time;
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
        LocalDate until = date(details.get("expectedResume"));
        if (until == null) {
            return;
        }
        if (!until.isAfter(time.today()) || until.isAfter(time.today().plusDays(LONGEST_DAYS))) {
            throw new Refused("expectedResume", "Give a day that is still to come, at most 180 days from now.");
        }
        if (!time.isWorkingDay(until)) {
            throw new Refused("expectedResume", "Give a working day: somebody has to be there when it goes on.");
        }
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
