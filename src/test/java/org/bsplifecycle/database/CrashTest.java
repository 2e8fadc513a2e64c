package org.bsplifecycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a kill -9 of the application, of PostgreSQL, or of both. */
class CrashTest {

    @TempDir
    static Path directory;

    private final Path home = directory.resolve("home");
    private EmbeddedPostgres postgres;

    @AfterEach
    void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void theServerOfAKilledApplicationIsTakenOver() throws Exception {
        try (SecondJvm other = SecondJvm.on(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("already running on");
            other.kill();

            postgres = EmbeddedPostgres.start(home);

            assertThat(postgres.port()).isEqualTo(other.port());
            Notes.write(postgres, "taken over");
            assertThat(Notes.of(postgres)).contains("taken over");
        }
        postgres.stop();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfBoth() throws Exception {
        postgres = EmbeddedPostgres.start(home);
        Notes.write(postgres, "committed");
        postgres.stop();
        try (SecondJvm other = SecondJvm.on(home)) {
            other.kill();
            killServer();
        }

        postgres = EmbeddedPostgres.start(home);

        assertThat(Notes.of(postgres)).contains("committed");
    }

    @Test
    void theServerComesBackAfterItsOwnDeath() throws Exception {
        postgres = EmbeddedPostgres.start(home);
        Notes.write(postgres, "before the crash");
        killServer();
        postgres.stop();

        postgres = EmbeddedPostgres.start(home);

        assertThat(Notes.of(postgres)).contains("before the crash");
    }

    @Test
    void aProcessThatInheritedTheNumberDoesNotKeepItFromStarting() throws Exception {
        postgres = EmbeddedPostgres.start(home);
        killServer();
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        postgres.stop();
        Files.write(pidFile(), lines);

        postgres = EmbeddedPostgres.start(home);

        assertThat(postgres.port()).isPositive();
    }

    @Test
    void whatWasHalfMadeIsMadeAfresh() throws Exception {
        Path fresh = directory.resolve("interrupted");
        Files.createDirectories(fresh.resolve("postgres.part/base"));
        Files.writeString(fresh.resolve("postgres.part/PG_VERSION"), "18\n");
        Files.createDirectories(fresh.resolve("postgres-bin.part/bin"));
        Files.writeString(fresh.resolve("postgres-bin.part/bin/postgres"), "half");
        Files.writeString(fresh.resolve("postgres.password.part"), "ha");

        postgres = EmbeddedPostgres.start(fresh);

        Notes.write(postgres, "whole");
        assertThat(Notes.of(postgres)).containsExactly("whole");
        try (var parts = Files.newDirectoryStream(fresh, "*.part")) {
            assertThat(parts).isEmpty();
        }
    }

    private void killServer() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0));
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private Path pidFile() {
        return home.resolve("postgres/postmaster.pid");
    }
}
