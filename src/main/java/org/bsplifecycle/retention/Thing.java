package org.bsplifecycle.retention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bsplifecycle.personaldata.Held;

/** What belongs together of what is held: one contact, one email, one expression of interest. */
record Thing(String title, String reference, List<Held> parts) {

    /** In the order in which it was found; a field that comes again begins the next thing. */
    static List<Thing> of(List<Held> held) {
        List<Thing> things = new ArrayList<>();
        for (Held one : held) {
            Thing last = things.isEmpty() ? null : things.get(things.size() - 1);
            if (last == null || !last.takes(one)) {
                last = new Thing(one.title(), one.reference(), new ArrayList<>());
                things.add(last);
            }
            last.parts.add(one);
        }
        return things;
    }

    Map<String, Object> forMachines() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("what", title);
        plain.put("project", reference);
        parts.forEach(part -> plain.put(part.field(), part.text()));
        return plain;
    }

    private boolean takes(Held one) {
        return title.equals(one.title())
                && Objects.equals(reference, one.reference())
                && parts.stream().noneMatch(part -> part.field().equals(one.field()));
    }
}
