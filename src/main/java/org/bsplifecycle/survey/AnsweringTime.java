package org.bsplifecycle.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** How long a wave takes answers. */
@Component
class AnsweringTime {

    private static final int WORKING_DAYS = 20;
    private static final int MORE_WORKING_DAYS = 10;

    /** Whoever opened the page on the last day may finish it. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final WorkingTime workingTime;

    AnsweringTime(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** The last day for a wave that opens now. */
    LocalDate lastDay() {
        return workingTime.plusWorkingDays(workingTime.today(), WORKING_DAYS);
    }

    /** The last day of a wave that is extended now; counted from today where the extension comes late. */
    LocalDate extended(LocalDate lastDay) {
        LocalDate today = workingTime.today();
        return workingTime.plusWorkingDays(today.isAfter(lastDay) ? today.minusDays(1) : lastDay, MORE_WORKING_DAYS);
    }

    /** The last day of a wave whose BSP rests since then, should it go on today. */
    LocalDate restingSince(LocalDate lastDay, Instant since) {
        int days = workingTime.workingDays(workingTime.dateOf(since), workingTime.today());
        return workingTime.plusWorkingDays(lastDay, days);
    }

    /** When the answers of a wave with this last day are counted: shortly after midnight in London. */
    Instant due(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(workingTime.zone()).toInstant().plus(GRACE);
    }

    String inWords(LocalDate day) {
        return workingTime.inWords(day);
    }
}
