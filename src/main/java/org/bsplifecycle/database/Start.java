package org.bsplifecycle.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Starts the server on a port that is free at this moment. */
final class Start {

    private static final int TRIES = 3;

    private final Home home;
    private final Program program;

    Start(Home home, Program program) {
        this.home = home;
        this.program = program;
    }

    Login with(String password) {
        sameVersion();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            if (started(port)) {
                return new Login(port, password);
            }
            String log = Program.read(home.log());
            // Somebody else may have taken the port between our look and the server's.
            if (attempt == TRIES || !log.contains("could not bind")) {
                throw new DatabaseFailure("PostgreSQL in " + home.data() + " did not start (" + Complaint.in(log) + ", "
                        + Complaint.free(home) + "). Its log is " + home.log() + ".");
            }
        }
    }

    private boolean started(int port) {
        try {
            // A fresh log for each start, so that what it says is about this one.
            if (Files.exists(home.log())) {
                Files.move(home.log(), home.output("previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(home.log());
            OwnerOnly.file(home.log());
        } catch (IOException e) {
            throw new DatabaseFailure("Could not write " + home.log() + ": " + Reason.of(e) + ".", e);
        }
        String data = home.data().toString();
        String log = home.log().toString();
        return program.run("pg_ctl", "-D", data, "-w", "-t", "60", "-l", log, "-o", "-p " + port, "start") == 0;
    }

    private void sameVersion() {
        String ours = program.run("postgres", "--version") == 0 ? program.output("postgres") : "";
        String major = ours.replaceAll("(?s).*\\) (\\d+).*", "$1").trim();
        home.dataVersion().filter(theirs -> !theirs.equals(major)).ifPresent(theirs -> {
            throw new DatabaseFailure("The data in " + home.data() + " were written by PostgreSQL " + theirs
                    + ", this release brings PostgreSQL " + major + ". Start the release that wrote them, dump the"
                    + " data with PostgreSQL's own tools and load them into a new home.");
        });
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseFailure("Could not find a free port for PostgreSQL: " + Reason.of(e) + ".", e);
        }
    }
}
