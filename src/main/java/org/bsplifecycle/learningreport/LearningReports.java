package org.bsplifecycle.learningreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All learning reports, one for a BSP, and their only writer. */
@Component
public class LearningReports {

    private final JdbcClient db;

    LearningReports(JdbcClient db) {
        this.db = db;
    }

    public Optional<LearningReport> find(BspReference reference) {
        return db.sql("select * from bsp.learning_report where reference = ?")
                .param(reference.value())
                .query(LearningReports::report)
                .optional();
    }

    /** Newest first; never one that is not published. */
    public List<LearningReport> published() {
        return db.sql("select * from bsp.learning_report where state = 'PUBLISHED' order by published_at desc")
                .query(LearningReports::report)
                .list();
    }

    public Optional<LearningReport> published(String slug) {
        return db.sql("select * from bsp.learning_report where state = 'PUBLISHED' and slug = ?")
                .param(slug)
                .query(LearningReports::report)
                .optional();
    }

    void keep(BspReference reference, ReportText text) {
        db.sql("""
                insert into bsp.learning_report (reference, state, title, context, goal, what_we_did, what_we_learned,
                    challenges, joining_the_dots, voices, next_steps)
                values (?, 'DRAFTED', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do update set state = excluded.state, title = excluded.title,
                    context = excluded.context, goal = excluded.goal, what_we_did = excluded.what_we_did,
                    what_we_learned = excluded.what_we_learned, challenges = excluded.challenges,
                    joining_the_dots = excluded.joining_the_dots, voices = excluded.voices,
                    next_steps = excluded.next_steps""")
                .params(Arrays.asList(
                        reference.value(),
                        text.title(),
                        text.context(),
                        text.goal(),
                        text.whatWeDid(),
                        text.whatWeLearned(),
                        text.challenges(),
                        text.joiningTheDots(),
                        text.voices(),
                        text.nextSteps()))
                .update();
    }

    /** What was answered to an earlier text is worth nothing for this one. */
    void reviewed(BspReference reference, ReportState state, String comment) {
        db.sql("""
                update bsp.learning_report set state = ?, review_comment = ?, anonymised = false, approved_by = null,
                    partner_comment = null where reference = ?""")
                .params(Arrays.asList(state.name(), comment, reference.value()))
                .update();
    }

    void answered(BspReference reference, ReportState state, String comment, String by) {
        db.sql("""
                update bsp.learning_report set state = ?, anonymised = false, partner_comment = ?, approved_by = ?
                where reference = ?""")
                .params(Arrays.asList(state.name(), comment, by, reference.value()))
                .update();
    }

    void agreed(BspReference reference, boolean anonymised, String comment, String by) {
        db.sql("""
                update bsp.learning_report set anonymised = anonymised or ?, approved_by = concat_ws('; ', approved_by, ?),
                    partner_comment = nullif(concat_ws(E'\\n', partner_comment, cast(? as text)), '') where reference = ?""")
                .params(Arrays.asList(anonymised, by, comment, reference.value()))
                .update();
    }

    void approved(BspReference reference) {
        db.sql("update bsp.learning_report set state = 'APPROVED' where reference = ?")
                .param(reference.value())
                .update();
    }

    /** @return false when another report has this address already */
    boolean publish(BspReference reference, String slug, String summary, Instant at) {
        try {
            db.sql("""
                    update bsp.learning_report set state = 'PUBLISHED', slug = ?, summary = ?, published_at = ?
                    where reference = ?
                    and not exists (select 1 from bsp.learning_report o where o.slug = ? and o.reference <> ?)""")
                    .params(slug, summary, Timestamp.from(at), reference.value(), slug, reference.value())
                    .update();
        } catch (DuplicateKeyException lostRace) {
            return false;
        }
        return published(slug)
                .filter(report -> report.reference().equals(reference))
                .isPresent();
    }

    void withhold(BspReference reference) {
        db.sql("update bsp.learning_report set state = 'WITHHELD' where reference = ?")
                .param(reference.value())
                .update();
    }

    private static LearningReport report(ResultSet row, int n) throws SQLException {
        Timestamp publishedAt = row.getTimestamp("published_at");
        return new LearningReport(
                new BspReference(row.getString("reference")),
                ReportState.valueOf(row.getString("state")),
                new ReportText(
                        row.getString("title"),
                        row.getString("context"),
                        row.getString("goal"),
                        row.getString("what_we_did"),
                        row.getString("what_we_learned"),
                        row.getString("challenges"),
                        row.getString("joining_the_dots"),
                        row.getString("voices"),
                        row.getString("next_steps")),
                row.getBoolean("anonymised"),
                row.getString("review_comment"),
                row.getString("partner_comment"),
                row.getString("slug"),
                row.getString("summary"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
