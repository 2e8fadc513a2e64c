package org.bsplifecycle.eoi.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.springframework.stereotype.Component;

/** Who can lead a project, least busy first. */
@Component
class Leads {

    private final Bsps bsps;
    private final Staff staff;

    Leads(Bsps bsps, Staff staff) {
        this.bsps = bsps;
        this.staff = staff;
    }

    List<Map<String, String>> options() {
        Map<String, Integer> led = bsps.ledNow();
        return staff.in(Groups.IMPLEMENTATION_LEADS).stream()
                .sorted(Comparator.comparing(person -> led.getOrDefault(person.userId(), 0)))
                .map(person -> option(person, led.getOrDefault(person.userId(), 0)))
                .toList();
    }

    private static Map<String, String> option(Person person, int led) {
        return Map.of("value", person.userId(), "label", "%s (leads %d)".formatted(person.name(), led));
    }
}
