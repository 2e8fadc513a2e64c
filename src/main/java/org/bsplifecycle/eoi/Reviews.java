package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found in the reviews of expressions of interest, round by round. */
@Component
class Reviews {

    private final JdbcClient db;
    private final Clock clock;

    Reviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(BspReference reference, EoiReview review, Words words, String by) {
        db.sql("""
                insert into bsp.eoi_review (reference, review, questions, reasons, feedback, reviewed_by, reviewed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.value(),
                        review.name(),
                        words.questions(),
                        words.reasons().toArray(String[]::new),
                        words.feedback(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The questions that the partnership was asked last. */
    Optional<String> lastQuestions(BspReference reference) {
        return db.sql("""
                select questions from bsp.eoi_review
                where reference = ? and questions is not null order by id desc limit 1""").param(reference.value()).query(String.class).optional();
    }

    Optional<String> lastFeedback(BspReference reference) {
        return db.sql("""
                select feedback from bsp.eoi_review
                where reference = ? and feedback is not null order by id desc limit 1""").param(reference.value()).query(String.class).optional();
    }

    /** What goes with a review: the questions to the partnership, or the reasons for our counts and the words for them. */
    record Words(String questions, List<String> reasons, String feedback) {}
}
