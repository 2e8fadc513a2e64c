package org.bsplifecycle.matching.process;

import static org.bsplifecycle.matching.process.MatchingProcess.DELIVERY_PARTNER;
import static org.bsplifecycle.matching.process.MatchingProcess.OFFER_ACCEPTED;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.matching.OfferedProject;
import org.bsplifecycle.matching.OfferingBsp;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The delivery partner's own task: nobody else sees it. */
@Component
class ReplyToOfferTask implements TaskForm<ReplyToOfferTask.Answers> {

    private final OfferingBsp offering;
    private final OfferedProject offered;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    ReplyToOfferTask(OfferingBsp offering, OfferedProject offered, Bsps bsps, WorkingTime workingTime) {
        this.offering = offering;
        this.offered = offered;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    enum Reply {
        ACCEPT,
        DECLINE
    }

    record Answers(Reply reply, String reason) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Bsp bsp = bsps.get(task.reference());
        Map<String, Object> facts = new HashMap<>(offered.of(bsp));
        facts.put("area", bsp.area());
        facts.put("partnership", bsp.partnership());
        facts.put(
                "replyBy",
                offering.replyBy(task.reference()).map(workingTime::inWords).orElse("soon"));
        return facts;
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        String partner = task.variable(DELIVERY_PARTNER).orElseThrow();
        boolean accepted = answers.reply() == Reply.ACCEPT;
        if (accepted) {
            offering.accept(task.reference(), partner);
        } else {
            offering.decline(task.reference(), partner, answers.reason());
        }
        return Outcome.of(OFFER_ACCEPTED, accepted)
                .saying(accepted ? "Delivery partner accepted" : "Delivery partner declined the offer");
    }
}
