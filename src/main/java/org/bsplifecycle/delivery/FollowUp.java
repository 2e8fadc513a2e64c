package org.bsplifecycle.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long after its end a project is asked what has lasted: three to six months, as the programme's evaluation says. */
@Component
public class FollowUp {

    private static final Pattern MONTHS = Pattern.compile("P([3-6])M");
    private static final String[] IN_WORDS = {"three", "four", "five", "six"};

    private final WorkingTime workingTime;
    private final String after;
    private final int months;

    /** @throws IllegalArgumentException for anything but three to six months, so that the server does not start */
    FollowUp(WorkingTime workingTime, @Value("${bsp.follow-up-after:P6M}") String after) {
        Matcher asked = MONTHS.matcher(after);
        if (!asked.matches()) {
            throw new IllegalArgumentException(
                    "bsp.follow-up-after is \"%s\"; it can be P3M, P4M, P5M or P6M.".formatted(after));
        }
        this.workingTime = workingTime;
        this.after = after;
        this.months = Integer.parseInt(asked.group(1));
    }

    /** Calendar months, clamped at the month's end, rolled to a working day at nine in London. */
    public Instant due(LocalDate endedOn) {
        return workingTime.plus(
                endedOn.atTime(LocalTime.NOON).atZone(workingTime.zone()).toInstant(), after);
    }

    /** "six months". */
    public String inWords() {
        return IN_WORDS[months - 3] + " months";
    }
}
