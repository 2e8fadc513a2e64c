package org.bsplifecycle.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.audit.Audit;
import org.bsplifecycle.audit.Deed;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a passage in everything that is kept, and puts a mark in its place: in all of it, or, if anything fails, in none. */
@Component
class Redaction {

    /** Somebody who finds more than that has not found one child. */
    private static final int MOST_ELSEWHERE = 50;

    static final String NOWHERE = "We found this nowhere, and nothing was removed. Look at the spelling";

    private final JdbcClient db;
    private final Search search;
    private final OwnWords ownWords;
    private final KnownPeople people;
    private final Telling telling;
    private final Audit audit;

    Redaction(JdbcClient db, Search search, OwnWords ownWords, KnownPeople people, Telling telling, Audit audit) {
        this.db = db;
        this.search = search;
        this.ownWords = ownWords;
        this.people = people;
        this.telling = telling;
        this.audit = audit;
    }

    /** @throws NotRemovable with a sentence that says why this passage cannot be removed */
    @Transactional(readOnly = true)
    Finding look(BspReference reference, String typed) {
        audit.says(Deed.PREVIEWED_REDACTION, reference, null);
        Passage passage = Passage.of(typed);
        Map<Table, List<Row>> found = find(passage);
        return new Finding(places(found, reference), sights(found, reference), people.isNamedIn(passage));
    }

    /**
     * @param others whether it may go from other projects, too
     * @return from how many places
     * @throws InOtherProjects when it stands there, too, and may not go from them
     * @throws NotRemovable with a sentence that says why this passage cannot be removed
     */
    @Transactional
    int remove(BspReference reference, String typed, Reason reason, boolean others) {
        db.sql("select pg_advisory_xact_lock(hashtext('redaction'))").query().listOfRows();
        Map<Table, List<Row>> found = find(Passage.of(typed));
        List<Place> places = places(found, reference);
        if (places.isEmpty()) {
            throw new NotRemovable(NOWHERE);
        }
        if (!others && places.stream().anyMatch(place -> place.others() > 0)) {
            throw new InOtherProjects();
        }
        found.forEach((table, rows) -> rows.forEach(row -> replace(table, row)));
        Map<String, Long> projects = rows(found)
                .map(Row::project)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(project -> project, TreeMap::new, Collectors.counting()));
        telling.removed(reference, projects, reason);
        return (int) rows(found).count();
    }

    private Map<Table, List<Row>> find(Passage passage) {
        ownWords.mustNotHold(passage);
        return search.rowsWith(passage);
    }

    private static Stream<Row> rows(Map<Table, List<Row>> found) {
        return found.values().stream().flatMap(List::stream);
    }

    /** Whoever changes the row at this moment comes first; then it has moved, and all of it is tried again by hand. */
    private void replace(Table table, Row row) {
        List<Object> values = new ArrayList<>(row.changed().values());
        values.add(row.place());
        int changed = db.sql(table.update(List.copyOf(row.changed().keySet())))
                .params(values)
                .update();
        if (changed != 1) {
            throw new NotRemovable("Somebody changed one of the texts just now. Nothing was removed. Try again");
        }
    }

    private List<Place> places(Map<Table, List<Row>> found, BspReference reference) {
        Map<String, String> titles = people.titles();
        Map<String, Place> places = new LinkedHashMap<>();
        found.forEach((table, rows) -> {
            String kind = table.inWords(titles);
            rows.forEach(row -> places.merge(kind, Place.of(kind, row.project(), reference), Place::and));
        });
        if (places.values().stream().mapToInt(Place::others).sum() > MOST_ELSEWHERE) {
            throw new NotRemovable(
                    "This stands in too many other projects to be about one child. Type more of the words around it");
        }
        return List.copyOf(places.values());
    }

    /** Those of other projects first: of these the one who looks knows least. */
    private List<Sight> sights(Map<Table, List<Row>> found, BspReference reference) {
        Set<String> closed = people.closed();
        Map<String, String> titles = people.titles();
        return found.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .flatMap(row -> row.seen().stream()
                                .map(text -> new Sight(
                                        one.getKey().inWords(titles),
                                        row.project(),
                                        closed.contains(one.getKey().fullName()) ? null : text))))
                .distinct()
                .sorted(Comparator.comparing((Sight sight) -> reference.value().equals(sight.project()))
                        .thenComparing(Sight::project, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
