package org.bsplifecycle.matching.process;

import static org.bsplifecycle.matching.process.MatchingProcess.DELIVERY_PARTNER;
import static org.bsplifecycle.matching.process.MatchingProcess.PARTNER_CHOSEN;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.matching.Candidate;
import org.bsplifecycle.matching.OfferingBsp;
import org.bsplifecycle.matching.Rankings;
import org.springframework.stereotype.Component;

@Component
class ChoosePartnerTask implements TaskForm<ChoosePartnerTask.Answers> {

    private final OfferingBsp offering;
    private final Rankings rankings;
    private final Bsps bsps;

    ChoosePartnerTask(OfferingBsp offering, Rankings rankings, Bsps bsps) {
        this.offering = offering;
        this.rankings = rankings;
        this.bsps = bsps;
    }

    enum Choice {
        OFFER,
        NOBODY
    }

    record Answers(Choice choice, String partner) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Bsp bsp = bsps.get(task.reference());
        List<Candidate> ranking = rankings.of(task.reference());
        return Map.of(
                "area", bsp.area(),
                "focus",
                        bsp.focus().inWords().isEmpty()
                                ? "not stated"
                                : bsp.focus().inWords(),
                "ranking", ranking.stream().map(ChoosePartnerTask::row).toList(),
                "partners",
                        ranking.stream()
                                .filter(one -> !one.ruledOut() && one.offer() == null)
                                .map(one -> Map.of("value", one.partner(), "label", one.name()))
                                .toList());
    }

    private static Map<String, String> row(Candidate one) {
        String standing = one.ruledOut()
                ? "Ruled out"
                : one.offer() == null ? "Can be asked" : one.offer().label();
        return Map.of(
                "name", one.name(),
                "points", String.valueOf(one.points()),
                "reasons", one.reasons(),
                "standing", standing);
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        if (answers.choice() == Choice.NOBODY) {
            return Outcome.of(PARTNER_CHOSEN, false).saying("No delivery partner chosen: nobody fits");
        }
        if (answers.partner() == null) {
            throw new Refused("partner", "Select the partner to ask first.");
        }
        offering.offer(task.reference(), answers.partner());
        return Outcome.of(PARTNER_CHOSEN, true)
                .with(DELIVERY_PARTNER, answers.partner())
                .saying("Delivery partner chosen, offer made");
    }
}
