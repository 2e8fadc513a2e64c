package org.bsplifecycle.delivery.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.delivery.StartingDelivery;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The first day is settled. */
@Component
class StartDeliveryTask implements TaskForm<StartDeliveryTask.Answers> {

    record Answers(LocalDate startsOn, LocalDate endsOn) {}

    private final StartingDelivery startingDelivery;
    private final Bsps bsps;
    private final DeliveryPartners partners;
    private final WorkingTime workingTime;

    StartDeliveryTask(
            StartingDelivery startingDelivery, Bsps bsps, DeliveryPartners partners, WorkingTime workingTime) {
        this.startingDelivery = startingDelivery;
        this.bsps = bsps;
        this.partners = partners;
        this.workingTime = workingTime;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Bsp bsp = bsps.get(task.reference());
        Map<String, Object> facts = new HashMap<>();
        facts.put("reference", task.reference().value());
        facts.put("project", project(bsp));
        facts.put("startsOn", bsp.plannedStart());
        facts.put("endsOn", bsp.plannedEnd());
        return facts;
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        startingDelivery.start(task.reference(), answers.startsOn(), answers.endsOn());
        return Outcome.none()
                .saying("Delivery starts on %s, planned until %s"
                        .formatted(workingTime.inWords(answers.startsOn()), workingTime.inWords(answers.endsOn())));
    }

    private List<Map<String, String>> project(Bsp bsp) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("Partnership", bsp.partnership()));
        rows.add(row("Local area", bsp.area()));
        rows.add(row("Focus", bsp.focus().inWords()));
        rows.add(row("Delivery partner", partner(bsp)));
        return rows;
    }

    private String partner(Bsp bsp) {
        return bsp.deliveryPartner() == null
                ? "Nobody yet"
                : partners.find(bsp.deliveryPartner())
                        .map(DeliveryPartner::name)
                        .orElse(bsp.deliveryPartner());
    }

    private static Map<String, String> row(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }
}
