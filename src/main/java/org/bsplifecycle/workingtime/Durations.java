package org.bsplifecycle.workingtime;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;

/** Timers after a time. */
final class Durations extends DurationBusinessCalendar {

    private final Expressions expressions;

    Durations(WorkingTime time) {
        this.expressions = new Expressions(time);
    }

    @Override
    public Date resolveDuedate(String expression, Date start) {
        return expressions.later(expression, start).orElseGet(() -> super.resolveDuedate(expression, start));
    }
}
