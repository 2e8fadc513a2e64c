package org.bsplifecycle.eoi;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holding the conversation in which the question behind a request becomes clear. */
@Component
public class HoldingConversation {

    private final Conversations conversations;
    private final WorkingTime workingTime;

    HoldingConversation(Conversations conversations, WorkingTime workingTime) {
        this.conversations = conversations;
        this.workingTime = workingTime;
    }

    /** @throws Refused when it has not been held yet */
    @Transactional
    public void record(BspReference reference, Conversation held, String by) {
        if (held.heldOn().isAfter(workingTime.today())) {
            throw new Refused(
                    "heldOn", "The conversation must be held before it is recorded: give today or an earlier day.");
        }
        conversations.add(reference, held, by);
    }
}
