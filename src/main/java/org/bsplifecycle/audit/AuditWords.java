package org.bsplifecycle.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The log as people read it: London time and names instead of accounts. */
@Component
class AuditWords {

    private final Staff staff;
    private final DateTimeFormatter moments;

    AuditWords(Staff staff, WorkingTime workingTime) {
        this.staff = staff;
        this.moments = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.UK)
                .withZone(workingTime.zone());
    }

    public String when(Instant at) {
        return moments.format(at);
    }

    /** Of an account that is gone, its id is left. */
    public String name(String account) {
        return staff.find(account).map(Person::name).orElse(account);
    }
}
