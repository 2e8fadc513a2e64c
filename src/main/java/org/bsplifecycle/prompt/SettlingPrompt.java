package org.bsplifecycle.prompt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Component;

/** Ends an open question to one person: its link is over, and mails about it that have not left never will. */
@Component
class SettlingPrompt {

    private static final Map<PromptState, String> WHY = Map.of(
            PromptState.ANSWERED, "The answer came before this email had left.",
            PromptState.TAKEN_OVER, "The question was closed before this email had left.",
            PromptState.CANCELLED, "The question was no longer asked when this email was to leave.");

    private final PromptRows rows;
    private final ReminderRows reminders;
    private final Links links;
    private final Outbox outbox;
    private final Clock clock;

    SettlingPrompt(PromptRows rows, ReminderRows reminders, Links links, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.reminders = reminders;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those of an asking that are open, held until the transaction ends. */
    List<Prompt> open(UUID asking) {
        return rows.ofAsking(asking).stream()
                .findFirst()
                .map(one -> rows.hold(one.processInstance()))
                .orElse(List.of())
                .stream()
                .filter(prompt -> prompt.isOpen() && prompt.asking().equals(asking))
                .toList();
    }

    /** Nothing happens to one that has ended already. */
    void settle(Prompt prompt, PromptState how) {
        if (prompt.isOpen()) {
            rows.settled(prompt.id(), how);
            links.revoke(prompt.linkId());
            unsay(prompt, WHY.get(how));
        }
    }

    /** Takes back what is still to be mailed with this link. Other questions of the same mail are asked for once more. */
    void unsay(Prompt prompt, String why) {
        Set<UUID> others = outbox.drop(prompt.linkId(), why);
        if (!others.isEmpty()) {
            reminders.remindAgain(others, clock.instant());
        }
    }
}
