package org.bsplifecycle.correspondence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What every mail about a BSP may say. */
@Component
class CommonMailFacts implements MailFacts {

    /** Those that hold nothing a stranger typed. */
    static final Set<String> SAFE = Set.of("reference", "nextStep", "today", "programme", "home");

    private static final String NOBODY = "the programme team";
    private static final Map<Phase, String> NEXT = Map.of(
            Phase.EOI, "we read your expression of interest and talk with you about it",
            Phase.SCOPING, "we plan the work with you and write its scope",
            Phase.DELIVERY, "the sessions with your delivery partner",
            Phase.LEARNING, "we look at what has changed, and tell others what was learned",
            Phase.CLOSED, "nothing more is asked of you");

    private final Bsps bsps;
    private final Staff staff;
    private final WorkingTime workingTime;
    private final Sending sending;

    CommonMailFacts(Bsps bsps, Staff staff, WorkingTime workingTime, Sending sending) {
        this.bsps = bsps;
        this.staff = staff;
        this.workingTime = workingTime;
        this.sending = sending;
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "reference",
                "area",
                "partnership",
                "implementationLead",
                "nextStep",
                "today",
                "programme",
                "home",
                "tasklist",
                "bspPage");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        return of(bsps.get(reference), this::name);
    }

    @Override
    public Map<BspReference, Map<String, String>> ofAll(Set<BspReference> references) {
        Map<String, String> names = new HashMap<>();
        return bsps.find(references).values().stream()
                .collect(Collectors.toMap(
                        Bsp::reference, bsp -> of(bsp, lead -> names.computeIfAbsent(lead, this::name))));
    }

    private Map<String, String> of(Bsp bsp, UnaryOperator<String> name) {
        Map<String, String> facts = new HashMap<>();
        facts.put("reference", bsp.reference().value());
        facts.put("area", bsp.area());
        facts.put("partnership", bsp.partnership());
        facts.put(
                "implementationLead", bsp.implementationLead() == null ? NOBODY : name.apply(bsp.implementationLead()));
        facts.put("nextStep", NEXT.get(bsp.phase()));
        facts.put("today", workingTime.inWords(workingTime.today()));
        facts.put("programme", sending.programme());
        facts.put("home", sending.page("/"));
        facts.put("tasklist", sending.staffPage("/camunda/app/tasklist/"));
        facts.put("bspPage", sending.staffPage("/staff/bsps/" + bsp.reference()));
        return facts;
    }

    private String name(String lead) {
        return staff.find(lead).map(Person::name).orElse(NOBODY);
    }
}
