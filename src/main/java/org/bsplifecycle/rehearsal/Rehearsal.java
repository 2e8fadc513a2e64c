package org.bsplifecycle.rehearsal;

import java.time.LocalTime;
import java.util.List;
import org.bsplifecycle.portfolio.returns.ReportedFigures;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.workingtime.WorkingTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills a new rehearsal: its people, an open window and the programme's real second year. */
@Component
@Profile("rehearsal")
class Rehearsal implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String YEAR = "2020-21";
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final RehearsalMark mark;
    private final RehearsalPeople people;
    private final TakingOver takingOver;
    private final ApplicationWindows windows;
    private final ReportedFigures reported;
    private final WorkingTime workingTime;

    Rehearsal(
            RehearsalMark mark,
            RehearsalPeople people,
            TakingOver takingOver,
            ApplicationWindows windows,
            ReportedFigures reported,
            WorkingTime workingTime) {
        this.mark = mark;
        this.people = people;
        this.takingOver = takingOver;
        this.windows = windows;
        this.reported = reported;
        this.workingTime = workingTime;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mark.isFilled()) {
            return;
        }
        people.arrive();
        windows.plan(new ApplicationWindow(
                5,
                "Expressions of interest",
                "EOI",
                workingTime
                        .today()
                        .minusWeeks(2)
                        .atTime(OPENS)
                        .atZone(workingTime.zone())
                        .toInstant(),
                workingTime
                        .today()
                        .plusWeeks(6)
                        .atTime(CLOSES)
                        .atZone(workingTime.zone())
                        .toInstant(),
                null));
        reported.note(
                YEAR,
                ReportedFigures.AUTHORITIES_REACHED,
                66,
                "the Annual Learning Report 2020-21 (executive summary, page 2)");
        List<AppendixRow> rows = AppendixRow.all();
        rows.forEach(row -> takingOver.takeOver(row, YEAR));
        mark.filled();
        LOG.info("The rehearsal is ready: {} projects of {}, everybody's password is \"rehearsal\"", rows.size(), YEAR);
    }
}
