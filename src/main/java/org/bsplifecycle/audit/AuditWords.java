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
    private final DateTimeFormatter cells;

    AuditWords(Staff staff, WorkingTime workingTime) {
        this.staff = staff;
        this.moments = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.UK)
                .withZone(workingTime.zone());
        this.cells = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss zzz", Locale.UK)
                .withZone(workingTime.zone());
    }

    public String when(Instant at) {
        return moments.format(at);
    }

    /** Sorts as text, and says which of two equal hours of October it was. */
    String whenInTables(Instant at) {
        return cells.format(at);
    }

    /** An address of ours by the title of its page; ids are left as they are, and so are the engine's addresses. */
    public String about(String about) {
        return about == null ? null : PageTitles.of(about);
    }

    /** Of an account that is gone, its id is left. */
    public String name(String account) {
        return account.equals(HearingOfLogIns.UNKNOWN)
                ? "No such account"
                : staff.find(account).map(Person::name).orElse(account);
    }
}
