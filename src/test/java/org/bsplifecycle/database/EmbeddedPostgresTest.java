package org.bsplifecycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of one home, at a path that every quoting mistake would trip over. */
class EmbeddedPostgresTest {

    @TempDir
    static Path directory;

    private Path home;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        home = directory.resolve("the programme's büro");
        postgres = EmbeddedPostgres.start(home);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void aRestartKeepsTheDataAndTheOldPortIsFree() throws Exception {
        Notes.write(postgres, "kept");
        int before = postgres.port();
        postgres.stop();

        assertThatThrownBy(() -> Notes.of(postgres)).isInstanceOf(SQLException.class);
        postgres = EmbeddedPostgres.start(home);

        assertThat(Notes.of(postgres)).contains("kept");
        assertThat(before).isPositive();
    }

    @Test
    void stopsAtOnceWithATransactionOpen() throws Exception {
        try (Connection connection = Notes.connect(postgres, postgres.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table half_done (text text)");
            postgres.stop();
        }
        postgres = EmbeddedPostgres.start(home);
        assertThatThrownBy(() -> {
                    try (Connection connection = Notes.connect(postgres, postgres.password());
                            Statement statement = connection.createStatement()) {
                        statement.execute("select * from half_done");
                    }
                })
                .hasMessageContaining("does not exist");
    }

    @Test
    void aSecondServerOnTheSameHomeIsRefusedInASentence() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("Another server is already running on " + home
                        + ". Stop it, or set bsp.home to another directory.");
    }

    @Test
    void onlyThePasswordOpensIt() {
        for (String wrong : List.of("wrong", "")) {
            assertThatThrownBy(() -> Notes.connect(postgres, wrong)).isInstanceOf(SQLException.class);
        }
        assertThat(ProcessHandle.allProcesses()
                        .flatMap(process -> process.info().commandLine().stream())
                        .filter(line -> line.contains(postgres.password())))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsThePasswordTheDataOrThePrograms() throws Exception {
        assertThat(rights(home)).isEqualTo("rwx------");
        assertThat(rights(home.resolve("postgres.password"))).isEqualTo("rw-------");
        assertThat(rights(home.resolve("postgres"))).isEqualTo("rwx------");
        try (var programs = Files.newDirectoryStream(home, "postgres-bin-*")) {
            for (Path directory : programs) {
                assertThat(rights(directory)).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void listensOnThisMachineOnlyAndOnNoSocketFile() throws Exception {
        try (Connection connection = Notes.connect(postgres, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('listen_addresses'),"
                        + " current_setting('unix_socket_directories'), current_setting('data_checksums')")) {
            row.next();
            assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                    .containsExactly("127.0.0.1", "", "on");
        }
    }

    @Test
    void anotherPasswordFileIsNamedAndNoServerStaysBehind() throws Exception {
        postgres.stop();
        Path file = home.resolve("postgres.password");
        String right = Files.readString(file);
        Files.writeString(file, "not this one");

        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("does not let us in")
                .hasMessageContaining("postgres.password");
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();

        Files.delete(file);
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("is missing");
        Files.writeString(file, right);
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws Exception {
        postgres.stop();
        Path version = home.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("were written by PostgreSQL 17, this release brings PostgreSQL 18.");
        Files.writeString(version, "18\n");
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
