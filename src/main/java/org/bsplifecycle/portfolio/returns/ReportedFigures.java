package org.bsplifecycle.portfolio.returns;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures as a published report printed them, by programme year. */
@Component
public class ReportedFigures {

    public static final String AUTHORITIES_REACHED = "AUTHORITIES_REACHED";

    private final JdbcClient db;

    ReportedFigures(JdbcClient db) {
        this.db = db;
    }

    /** @param source where it is printed, as a reader would look it up */
    public record Figure(int value, String source) {}

    public void note(String year, String figure, int value, String source) {
        db.sql("""
                insert into bsp.reported_figure (programme_year, figure, value, source) values (?, ?, ?, ?)
                on conflict (programme_year, figure) do update set value = excluded.value, source = excluded.source""").params(year, figure, value, source).update();
    }

    Optional<Figure> find(String year, String figure) {
        return db.sql("select value, source from bsp.reported_figure where programme_year = ? and figure = ?")
                .params(year, figure)
                .query((row, n) -> new Figure(row.getInt("value"), row.getString("source")))
                .optional();
    }
}
