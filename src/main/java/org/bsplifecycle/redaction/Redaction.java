package org.bsplifecycle.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.audit.Audit;
import org.bsplifecycle.audit.Deed;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a passage in everything that is kept, and puts a mark in its place: in all of it, or, if anything fails, in none. */
@Component
class Redaction {

    /** Somebody who finds more than that has not found one child. */
    private static final int MOST_ELSEWHERE = 50;

    private final JdbcClient db;
    private final Tables tables;
    private final OwnWords ownWords;
    private final Timeline timeline;
    private final Audit audit;
    private final CurrentUser user;

    Redaction(JdbcClient db, Tables tables, OwnWords ownWords, Timeline timeline, Audit audit, CurrentUser user) {
        this.db = db;
        this.tables = tables;
        this.ownWords = ownWords;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
    }

    /** @throws NotRemovable with a sentence that says why this passage cannot be removed */
    @Transactional(readOnly = true)
    List<Place> places(BspReference reference, String typed) {
        audit.says(Deed.PREVIEWED_REDACTION, reference, null);
        Map<String, Place> places = new LinkedHashMap<>();
        find(typed)
                .forEach((table, rows) ->
                        rows.forEach(row -> places.merge(table.inWords(), place(table, row, reference), Place::and)));
        return mustNotBeTooMany(List.copyOf(places.values()));
    }

    /**
     * @return from how many places
     * @throws NotRemovable with a sentence that says why this passage cannot be removed
     */
    @Transactional
    int remove(BspReference reference, String typed, Reason reason) {
        db.sql("select pg_advisory_xact_lock(hashtext('redaction'))").query().listOfRows();
        Map<Table, List<Row>> found = find(typed);
        mustNotBeTooMany(found.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(row -> place(one.getKey(), row, reference)))
                .toList());
        found.forEach((table, rows) -> rows.forEach(row -> replace(table, row)));
        int count = found.values().stream().mapToInt(List::size).sum();
        String said = "%s. Places: %d".formatted(reason.label(), count);
        timeline.add(
                reference, "Text about a child was removed. " + said, user.id().orElse(Timeline.THE_SYSTEM));
        audit.says(Deed.REDACTED, reference, said);
        return count;
    }

    private Map<Table, List<Row>> find(String typed) {
        Passage passage = Passage.of(typed);
        ownWords.mustNotHold(passage);
        Sieve sieve = Sieve.of(passage);
        Values values = new Values(passage);
        Map<Table, List<Row>> found = new LinkedHashMap<>();
        for (Table table : tables.all()) {
            List<Row> rows = new ArrayList<>(db.sql(table.rows())
                    .param("beginning", sieve.beginning())
                    .param("cutOff", sieve.cutOff())
                    .query((row, n) -> Row.of(table, row, values))
                    .list());
            rows.removeIf(row -> row.changed().isEmpty());
            if (!rows.isEmpty()) {
                found.put(table, rows);
            }
        }
        return found;
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

    private static Place place(Table table, Row row, BspReference reference) {
        boolean here = reference.value().equals(row.project());
        boolean nowhere = row.project() == null;
        return new Place(table.inWords(), here ? 1 : 0, here || nowhere ? 0 : 1, nowhere ? 1 : 0);
    }

    private static List<Place> mustNotBeTooMany(List<Place> places) {
        if (places.stream().mapToInt(Place::others).sum() > MOST_ELSEWHERE) {
            throw new NotRemovable(
                    "This stands in too many other projects to be about one child. Type more of the words around it");
        }
        return places;
    }
}
