package org.bsplifecycle.prompt;

import java.time.Clock;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactReplaced;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Timers;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a colleague's place is asked what that colleague still was, under a link of their own and with as much
 * time as anybody. The colleague's link is superseded.
 */
@Component
class HandingOver {

    private final PromptRows rows;
    private final PromptMails mails;
    private final SettlingPrompt settling;
    private final Questions questions;
    private final ReminderPolicy policy;
    private final Links links;
    private final Timers timers;
    private final Timeline timeline;
    private final WorkingTime time;
    private final Clock clock;

    HandingOver(
            PromptRows rows,
            PromptMails mails,
            SettlingPrompt settling,
            Questions questions,
            ReminderPolicy policy,
            Links links,
            Timers timers,
            Timeline timeline,
            WorkingTime time,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.settling = settling;
        this.questions = questions;
        this.policy = policy;
        this.links = links;
        this.timers = timers;
        this.timeline = timeline;
        this.time = time;
        this.clock = clock;
    }

    @EventListener
    void handOver(ContactReplaced replaced) {
        rows.holdOpen(replaced.formerly()).forEach(prompt -> handOver(prompt, replaced.now()));
    }

    private void handOver(Prompt prompt, Contact now) {
        Ladder ladder = Ladder.from(clock.instant(), policy.of(prompt.kind()), time);
        UUID link = links.create(LinkPurpose.PROMPT, prompt.id().toString(), ladder.linkEnds());
        links.supersede(prompt.linkId());
        settling.unsay(prompt, "Somebody else was asked before this email had left.");
        Prompt handed = prompt.askedOf(now.id(), link, ladder);
        rows.handOver(handed);
        mails.ask(handed);
        timers.move(prompt.processInstance(), PromptProcess.LADDER_ENDED, ladder.ends());
        timeline.add(
                prompt.reference(),
                "“%s” is asked of somebody else now: %s"
                        .formatted(
                                questions.named(prompt.kind()).title(),
                                now.role().label().toLowerCase(java.util.Locale.UK)),
                Timeline.THE_SYSTEM);
    }
}
