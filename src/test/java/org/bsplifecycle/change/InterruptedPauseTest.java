package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Pauses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A server that is killed in the middle of pausing or resuming: its connection is cut when the processes have been stopped,
 * or shifted and started, and nobody has been told yet. What it had done is undone, and the next try does all of it.
 */
@BspTest
class InterruptedPauseTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Pauses pauses;

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource dataSource;

    private ChangeStory change;

    @BeforeEach
    void withAnOpenQuestion() {
        Partners.known(beans);
        change = ChangeStory.at(beans, "gateway_learningBegins");
        change.story()
                .completes("draftReport", Reports.draft())
                .completes("reviewReport", Map.of("review", "EVIDENCED"));
    }

    @Test
    void aPauseIsWholeOrNotThere() throws Exception {
        change.asks(ChangeKind.PAUSE, Map.of("pauseReason", "OTHER")).approved();

        killedWhileMaking();

        assertThat(pauses.of(change.story().reference())).isEmpty();
        assertThat(suspended()).isZero();
        assertThat(change.mails("tellPaused")).isEmpty();

        change.made();
        assertThat(pauses.of(change.story().reference())).isPresent();
        assertThat(suspended()).isEqualTo(4);
        assertThat(change.mails("tellPaused")).hasSize(3);
    }

    @Test
    void aProjectGoesOnWholeOrRestsOn() throws Exception {
        change.paused(null).asks(ChangeKind.RESUME, Map.of());

        killedWhileMaking();

        assertThat(pauses.of(change.story().reference())).isPresent();
        assertThat(suspended()).isEqualTo(4);
        assertThat(change.mails("tellResumed")).isEmpty();

        change.made().made();
        assertThat(pauses.of(change.story().reference())).isEmpty();
        assertThat(suspended()).isZero();
        assertThat(change.mails("tellResumed")).hasSize(3);
        assertThat(change.story().timeline())
                .filteredOn(what -> what.startsWith("Resumed"))
                .hasSize(1);
    }

    /** Lifecycle, survey, learning report and the question that it asks. */
    private int suspended() {
        return db.sql("""
                select count(*) from act_ru_execution
                where business_key_ = ? and parent_id_ is null and suspension_state_ = 2""")
                .param(change.story().reference().value())
                .query(Integer.class)
                .single();
    }

    private void killedWhileMaking() throws Exception {
        try (Connection somebodyElse = dataSource.getConnection()) {
            somebodyElse.setAutoCommit(false);
            holdTheTimeline(somebodyElse);
            var server = CompletableFuture.runAsync(() -> change.made());
            cut(server);
            assertThatThrownBy(server::get).isInstanceOf(ExecutionException.class);
            somebodyElse.rollback();
            somebodyElse.setAutoCommit(true);
        }
    }

    private static void holdTheTimeline(Connection connection) throws SQLException {
        try (Statement hold = connection.createStatement()) {
            hold.execute("lock table bsp.timeline in share mode");
        }
    }

    private void cut(CompletableFuture<Void> server) throws InterruptedException {
        for (int tried = 0; tried < 200 && !server.isDone(); tried++) {
            Optional<Boolean> cut = db.sql("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where wait_event_type = 'Lock' and query like '%insert into bsp.timeline%' limit 1""").query(Boolean.class).optional();
            if (cut.isPresent()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nobody waited for the timeline");
    }
}
