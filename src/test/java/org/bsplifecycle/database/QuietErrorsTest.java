package org.bsplifecycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BspTest
class QuietErrorsTest {

    private static final String INSERT = "insert into act_id_user (id_, pwd_) values (?, ?)";

    @Autowired
    JdbcTemplate db;

    @Test
    void anErrorThatIsLoggedHoldsNothingOfWhatWasToBeWritten() {
        Throwable failed = catchThrowable(() -> db.batchUpdate(
                INSERT, List.of(new Object[] {"quietErrors", "hash"}, new Object[] {"quietErrors", "hash"})));

        var logged = new StringWriter();
        failed.printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString()).doesNotContain("quietErrors", "'hash'");
        db.update("delete from act_id_user where id_ = 'quietErrors'");
    }
}
