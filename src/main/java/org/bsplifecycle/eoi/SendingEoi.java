package org.bsplifecycle.eoi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ProgrammeYear;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a BSP whose life begins, once, however often the button is pressed. */
@Component
public class SendingEoi {

    /** The process that carries a BSP from here. */
    static final String LIFECYCLE = "lifecycle";

    private final EoiDrafts drafts;
    private final EoiQuestions questions;
    private final EoiWindows windows;
    private final Registration registration;
    private final Processes processes;
    private final WorkingTime workingTime;

    SendingEoi(
            EoiDrafts drafts,
            EoiQuestions questions,
            EoiWindows windows,
            Registration registration,
            Processes processes,
            WorkingTime workingTime) {
        this.drafts = drafts;
        this.questions = questions;
        this.windows = windows;
        this.registration = registration;
        this.processes = processes;
        this.workingTime = workingTime;
    }

    /** One transaction: the record, the people, the answers and the first step of the process, or nothing of it. */
    @Transactional
    public Sending send(UUID linkId) {
        EoiDraft draft = drafts.hold(linkId).orElseThrow(LinkOver::new);
        if (draft.isSent()) {
            return new Sending.Received(draft.sentAs());
        }
        Optional<ApplicationWindow> window = windows.of(draft);
        if (window.isEmpty()) {
            return new Sending.Closed();
        }
        Checked checked = questions.check(draft);
        if (!checked.ok()) {
            return new Sending.Incomplete(checked);
        }
        BspReference reference = registration.register(checked, window.get(), yearOf(window.get()), draft.entry());
        drafts.sent(linkId, reference);
        processes.start(LIFECYCLE, reference, Outcome.none());
        return new Sending.Received(reference);
    }

    /** A window late in the year is for projects of the next one. */
    private ProgrammeYear yearOf(ApplicationWindow window) {
        LocalDate begins = window.deliveryFrom() == null ? workingTime.today() : window.deliveryFrom();
        return ProgrammeYear.of(begins);
    }
}
