package org.bsplifecycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @Test
    void rootWithoutANamespaceIsToldTheWayOut() {
        for (String unavailable : List.of("false", "no-such-program")) {
            assertThatThrownBy(() -> Root.prefix("root", List.of(unavailable, "-U")))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessage("PostgreSQL does not run as root here. Start the server as an ordinary user, or set"
                            + " spring.datasource.url.");
        }
        assertThat(Root.prefix("somebody", List.of("false", "-U"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void eachMachineHasItsArchive(String os, String arch, String resource) {
        assertThat(Archive.name(os, arch)).isEqualTo(resource);
    }

    @Test
    void aPathThatAShellWouldReadOtherwiseIsRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory.resolve("$HOME")))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("Set bsp.home to another directory.");
    }

    @Test
    void aMachineWithoutAnArchiveIsToldTheWayOut() {
        assertThatThrownBy(() -> new Archive("postgres-plan9-vax.txz").open())
                .hasMessage("This release brings no PostgreSQL for this machine (postgres-plan9-vax.txz). Build it"
                        + " here, or set spring.datasource.url.");
    }

    @Test
    void theReasonIsTakenFromPostgresLog() {
        assertThat(Complaint.in("""
                2026-01-05 10:00:00.000 UTC [7] LOG:  starting PostgreSQL 18.6
                2026-01-05 10:00:00.001 UTC [7] FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device
                2026-01-05 10:00:00.001 UTC [7] HINT:  Make room.
                """))
                .isEqualTo(
                        "FATAL: could not write to file \"pg_wal/xlogtemp.7\": No space left on device HINT: Make room.");
        assertThat(Complaint.in("all is well")).isEqualTo("it gave no reason");
    }
}
