package org.bsplifecycle.eoi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.programme.ApplicationWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partnerships told us when they expressed their interest. */
@Component
class Eois {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;
    private final Json json;

    Eois(JdbcClient db, Clock clock, Json json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    void add(BspReference reference, ApplicationWindow window, Map<String, Object> answers) {
        Map<String, Object> kept = new LinkedHashMap<>(answers);
        kept.keySet().removeAll(People.KEYS);
        db.sql("insert into bsp.eoi (reference, application_window, answers, sent_at) values (?, ?, ?::jsonb, ?)")
                .params(reference.value(), window.number(), json.write(kept), Timestamp.from(clock.instant()))
                .update();
    }

    /** Notes that it was not the partnership who sent it. */
    void entered(BspReference reference, String by, String because) {
        db.sql("update bsp.eoi set entered_by = ?, entered_because = ? where reference = ?")
                .params(by, because, reference.value())
                .update();
    }

    /** Why staff sent it; empty when the partnership did. */
    Optional<String> enteredBecause(BspReference reference) {
        return db.sql("select entered_because from bsp.eoi where reference = ? and entered_because is not null")
                .param(reference.value())
                .query(String.class)
                .optional();
    }

    Optional<Integer> window(BspReference reference) {
        return db.sql("select application_window from bsp.eoi where reference = ?")
                .param(reference.value())
                .query(Integer.class)
                .optional();
    }

    /** The answers as they were checked; empty for a BSP that was taken over without them. */
    Optional<Map<String, Object>> answers(BspReference reference) {
        return db.sql("select answers from bsp.eoi where reference = ?")
                .param(reference.value())
                .query(String.class)
                .optional()
                .map(text -> json.read(text, ANSWERS));
    }
}
