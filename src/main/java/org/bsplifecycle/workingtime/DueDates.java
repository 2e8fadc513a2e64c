package org.bsplifecycle.workingtime;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;

/** Due and follow-up dates of tasks, and timers at a date. */
final class DueDates extends DueDateBusinessCalendar {

    private final Expressions expressions;

    DueDates(WorkingTime time) {
        this.expressions = new Expressions(time);
    }

    @Override
    public Date resolveDuedate(String expression, Date start) {
        return expressions
                .later(expression, start)
                .or(() -> expressions.wallTime(expression))
                .orElseGet(() -> super.resolveDuedate(expression, start));
    }
}
