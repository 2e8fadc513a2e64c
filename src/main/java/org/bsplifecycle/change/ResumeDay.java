package org.bsplifecycle.change;

import java.time.LocalDate;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** On which days a BSP that rests may go on by itself. */
@Component
class ResumeDay {

    private static final int LONGEST_DAYS = 180;

    private final WorkingTime time;

    ResumeDay(WorkingTime time) {
        this.time = time;
    }

    /**
     * @param day null when nobody knows yet
     * @throws Refused naming the field
     */
    void check(String field, LocalDate day) {
        if (day == null) {
            return;
        }
        if (!day.isAfter(time.today()) || day.isAfter(time.today().plusDays(LONGEST_DAYS))) {
            throw new Refused(field, "Give a day that is still to come, at most 180 days from now.");
        }
        if (!time.isWorkingDay(day)) {
            throw new Refused(field, "Give a working day: somebody has to be there when it goes on.");
        }
    }
}
