package org.bsplifecycle.workingtime;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the engine count as the programme does. */
@Component
class WorkingTimeCalendars extends AbstractProcessEnginePlugin {

    private final WorkingTime time;

    WorkingTimeCalendars(WorkingTime time) {
        this.time = time;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDates(time));
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new Durations(time));
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new Cycles(time));
        configuration.setBusinessCalendarManager(calendars);
    }
}
