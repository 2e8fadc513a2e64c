package org.bsplifecycle.workingtime;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The bank holidays of England, substitute days and known one-off days included. A day announced after this release is
 * unknown here: it goes into {@code bsp.time.closures}.
 */
@Component
class BankHolidays {

    private static final String ENGLAND = "eng";

    private final HolidayManager britain = HolidayManager.getInstance(ManagerParameters.create("gb"));

    boolean contains(LocalDate day) {
        return britain.isHoliday(day, ENGLAND);
    }
}
