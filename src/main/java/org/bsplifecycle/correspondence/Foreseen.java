package org.bsplifecycle.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that will leave if nothing changes, as staff read it.
 *
 * @param key finds it again; the mail's own id once it is written
 * @param reference null where it is about no BSP in particular
 * @param subject what is not known yet stands in brackets
 * @param text without the personal link
 * @param when it leaves, in the hours for mail
 * @param standing what somebody has decided about it
 * @param canBeOrdered whether it can be held or skipped
 * @param canLeaveNow whether it can be sent at once
 */
public record Foreseen(
        UUID key,
        boolean written,
        String reference,
        String template,
        String subject,
        String text,
        String role,
        String person,
        Instant when,
        Standing standing,
        boolean canBeOrdered,
        boolean canLeaveNow) {

    public enum Standing {
        PLANNED("Planned"),
        WAITING("Waiting"),
        HELD("Held back"),
        SKIPPED("Skipped");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String roleInWords() {
        return Recipients.inWords(role);
    }

    public boolean isAsPlanned() {
        return standing == Standing.PLANNED || standing == Standing.WAITING;
    }
}
