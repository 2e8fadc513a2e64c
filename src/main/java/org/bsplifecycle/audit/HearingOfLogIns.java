package org.bsplifecycle.audit;

import org.bsplifecycle.engine.Staff;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who comes, who goes and who is not let in. */
@Component
class HearingOfLogIns {

    /** In place of a name that no account has: people type their password there. */
    static final String UNKNOWN = "unknown";

    private final Lines lines;
    private final Staff staff;

    HearingOfLogIns(Lines lines, Staff staff) {
        this.lines = lines;
        this.staff = staff;
    }

    @EventListener
    void came(InteractiveAuthenticationSuccessEvent event) {
        lines.write(Line.of(event.getAuthentication().getName(), Deed.LOGGED_IN));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        lines.write(Line.of(event.getAuthentication().getName(), Deed.LOGGED_OUT));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        lines.write(Line.of(known(event.getAuthentication().getName()), Deed.LOG_IN_REFUSED));
    }

    private String known(String typed) {
        boolean plausible = typed != null && typed.chars().noneMatch(Character::isISOControl);
        return plausible && staff.find(typed).isPresent() ? typed : UNKNOWN;
    }
}
