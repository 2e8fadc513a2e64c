package org.bsplifecycle.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How to ask for each kind of object of {@code docs/access.md}, by the name of its row. */
final class Probes {

    private static final Map<String, Probes> ALL = new LinkedHashMap<>();

    private final Map<Operation, List<Probe>> probes = new EnumMap<>(Operation.class);

    private Probes() {}

    static Map<String, Probes> all() {
        if (ALL.isEmpty()) {
            ProbesOfPages.add();
            ProbesOfTasks.add();
            ProbesOfProcesses.add();
            ProbesOfTheRest.add();
        }
        return ALL;
    }

    static Probes of(String what) {
        Probes made = new Probes();
        if (ALL.put(what, made) != null) {
            throw new IllegalStateException(what + " has its probes twice");
        }
        return made;
    }

    Set<Operation> operations() {
        return probes.keySet();
    }

    List<Probe> to(Operation operation) {
        return probes.getOrDefault(operation, List.of());
    }

    Probes read(String address, String content) {
        return with(Operation.READ, Probe.get(address, content));
    }

    Probes page(String address, String content) {
        return with(Operation.READ, Probe.page(address, content));
    }

    Probes list(String address, String content) {
        return with(Operation.LIST, Probe.get(address, content));
    }

    Probes listPage(String address, String content) {
        return with(Operation.LIST, Probe.page(address, content));
    }

    Probes listPosted(String address, String json, String content) {
        return with(Operation.LIST, Probe.post(address, json, content));
    }

    Probes count(String address) {
        return with(Operation.COUNT, Probe.count(address));
    }

    Probes countPosted(String address, String json) {
        return with(Operation.COUNT, Probe.countPosted(address, json));
    }

    Probes file(String address, String content) {
        return with(Operation.FILE, Probe.page(address, content));
    }

    Probes does(String method, String address, String json) {
        return with(Operation.WRITE, Probe.does(method, address, json));
    }

    Probes tries(String method, String address, String json) {
        return with(Operation.WRITE, Probe.tries(method, address, json));
    }

    Probes spoils(String method, String address, String json) {
        return with(Operation.WRITE, Probe.spoils(method, address, json));
    }

    /** A way round: nobody may learn it there who may not learn it where it is. */
    Probes leaks(Operation operation, String address, String content) {
        Probe asks = Probe.page(address, content);
        return with(operation, new Probe(asks.request(), asks.ask(), asks.gives(), false));
    }

    Probes form(String address, Map<String, String> fields) {
        return with(Operation.WRITE, Probe.form(address, fields));
    }

    Probes with(Operation operation, Probe probe) {
        probes.computeIfAbsent(operation, none -> new ArrayList<>()).add(probe);
        return this;
    }
}
