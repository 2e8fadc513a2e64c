package org.bsplifecycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes over a server that outlived us (we were killed, it was not), and clears away what a killed server left. Only
 * our password proves that a server is ours: process ids and ports come back to others.
 */
final class Adoption {

    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Home home;

    Adoption(Home home) {
        this.home = home;
    }

    Optional<Login> of(String password) {
        if (!Files.exists(pid())) {
            return Optional.empty();
        }
        Optional<Login> ours = port().map(port -> new Login(port, password)).filter(this::answers);
        if (ours.isEmpty()) {
            clear();
        }
        return ours;
    }

    private boolean answers(Login login) {
        return Patience.until(PATIENCE, () -> {
                    try {
                        login.version();
                        return Optional.of(true);
                    } catch (SQLException e) {
                        return Login.stillStarting(e) ? Optional.empty() : Optional.of(false);
                    }
                })
                .orElse(false);
    }

    /** A server's own children outlive it for a moment: as long as one runs, the file stays and PostgreSQL says why. */
    private void clear() {
        Patience.until(FAREWELL, () -> running() ? Optional.empty() : Optional.of(true))
                .ifPresent(nobody -> {
                    try {
                        Files.deleteIfExists(pid());
                    } catch (IOException e) {
                        throw new DatabaseFailure("Could not delete " + pid() + ": " + Reason.of(e) + ".", e);
                    }
                });
    }

    private boolean running() {
        String ours = home.directory().resolve(Home.BINARIES).toString();
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .command()
                        .filter(path -> path.startsWith(ours))
                        .isPresent());
    }

    private Optional<Integer> port() {
        try {
            List<String> lines = Files.readAllLines(pid());
            return lines.size() > PORT_LINE
                    ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).trim()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path pid() {
        return home.data().resolve("postmaster.pid");
    }
}
