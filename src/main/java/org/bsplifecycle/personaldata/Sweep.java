package org.bsplifecycle.personaldata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes over every place that a module has named: the address is looked for everywhere, a name only within the projects that
 * know the person, because others may have the same.
 */
@Component
public class Sweep {

    private static final String CLOSED = "The person is named in an answer that is shown to nobody.";

    private final JdbcClient db;
    private final ObjectProvider<PersonalData> modules;

    Sweep(JdbcClient db, ObjectProvider<PersonalData> modules) {
        this.db = db;
        this.modules = modules;
    }

    /** Everything that names the person, in the order of kinds. */
    public List<Held> find(Whom whom) {
        Traces address = Traces.ofAddress(whom.address());
        Map<String, Traces> names = names(whom.known());
        List<Held> found = new ArrayList<>();
        for (Place place : places()) {
            List<Held> here = new ArrayList<>(find(place, address, null));
            if (place.bsp() != null) {
                names.forEach((reference, traces) -> here.addAll(find(place, traces, reference)));
            }
            here.stream().distinct().forEach(found::add);
        }
        modules.forEach(module -> module.held(whom).forEach(one -> {
            found.removeIf(other -> other.says(one));
            found.add(one);
        }));
        found.sort(Comparator.comparing(Held::kind));
        return found;
    }

    private List<Held> find(Place place, Traces traces, String reference) {
        String bsp = place.bsp() == null ? "null" : place.bsp();
        List<String> columns = place.columns();
        return db
                .sql(
                        "select %s as bsp_reference, %s from %s where %s and (%s) and (cast(:reference as text) is null or %s = :reference)"
                                .formatted(bsp, texts(place), place.table(), place.only(), anyOf(place), bsp))
                .param("pattern", traces.pattern())
                .param("roughly", traces.roughly())
                .param("reference", reference)
                .query((row, n) -> {
                    List<Held> held = new ArrayList<>();
                    for (String column : columns) {
                        String text = row.getString("text_" + column);
                        if (text != null && !text.isBlank() && (place.about() || row.getBoolean("found_" + column))) {
                            held.add(new Held(
                                    place.kind(),
                                    place.title(),
                                    row.getString("bsp_reference"),
                                    place.parts().get(column).label(),
                                    place.closed()
                                            ? CLOSED
                                            : place.parts().get(column).words().apply(text)));
                        }
                    }
                    return held;
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String texts(Place place) {
        return place.columns().stream()
                .map(column -> "%1$s as text_%2$s, coalesce(%1$s ~* :pattern, false) as found_%2$s"
                        .formatted(place.text(column), column))
                .collect(Collectors.joining(", "));
    }

    /** Takes the person out of every text; says from how many rows. */
    public int erase(Whom whom) {
        int rows = erase(Traces.ofAddress(whom.address()), null);
        for (var names : names(whom.known()).entrySet()) {
            rows += erase(names.getValue(), names.getKey());
        }
        return rows;
    }

    private int erase(Traces traces, String reference) {
        int rows = 0;
        for (Place place : places()) {
            if (reference == null || place.bsp() != null) {
                rows += db.sql("update %s set %s where %s and (%s)%s"
                                .formatted(
                                        place.table(),
                                        place.columns().stream()
                                                .map(column -> column + " = " + place.without(column))
                                                .collect(Collectors.joining(", ")),
                                        place.only(),
                                        anyOf(place),
                                        reference == null ? "" : " and " + place.bsp() + " = :reference"))
                        .param("pattern", traces.pattern())
                        .param("roughly", traces.roughly())
                        .param("gone", Whom.GONE)
                        .params(reference == null ? Map.of() : Map.of("reference", reference))
                        .update();
            }
        }
        return rows;
    }

    private static String anyOf(Place place) {
        return place.columns().stream()
                .map(column -> "lower(%1$s) like any (:roughly) and %1$s ~* :pattern".formatted(place.text(column)))
                .collect(Collectors.joining(" or "));
    }

    /** Takes these people out of the texts of their project. */
    void forget(Collection<Known> people) {
        names(people).forEach((reference, names) -> erase(names, reference));
        people.forEach(person -> erase(Traces.ofAddress(person.address()), person.reference()));
    }

    /** Takes every name out of what holds nothing else. */
    void forgetNames(String reference) {
        for (Place place : places()) {
            for (String column : place.bsp() == null ? List.<String>of() : place.names()) {
                db.sql("update %1$s set %2$s = :gone where %3$s = :reference and %2$s is not null"
                                .formatted(place.table(), column, place.bsp()))
                        .param("gone", Whom.GONE)
                        .param("reference", reference)
                        .update();
            }
        }
    }

    private static Map<String, Traces> names(Collection<Known> people) {
        Map<String, Traces> traces = new TreeMap<>();
        people.stream()
                .collect(Collectors.groupingBy(
                        Known::reference, Collectors.mapping(Known::name, Collectors.toCollection(TreeSet::new))))
                .forEach((reference, names) -> Traces.ofNames(names).ifPresent(one -> traces.put(reference, one)));
        return traces;
    }

    private List<Place> places() {
        return modules.stream().flatMap(module -> module.places().stream()).toList();
    }
}
