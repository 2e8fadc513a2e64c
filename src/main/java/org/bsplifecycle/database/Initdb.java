package org.bsplifecycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the data directory at the first start: beside its place, then moved there whole. */
final class Initdb {

    static final String USER = "bsp";

    private Initdb() {}

    static void once(Home home, Program program) {
        if (Files.exists(home.data())) {
            return;
        }
        try {
            Path part = home.part(home.data());
            Whole.remove(part);
            if (program.run("initdb", arguments(home, part)) != 0) {
                throw new DatabaseFailure("Could not make the database in " + home.directory() + ": "
                        + Complaint.in(program.output("initdb")) + " (" + Complaint.free(home) + ").");
            }
            Whole.move(part, home.data());
            Files.deleteIfExists(home.output("initdb"));
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "Could not make the database in " + home.directory() + ": " + Reason.of(e) + ".", e);
        }
    }

    private static String[] arguments(Home home, Path part) {
        return new String[] {
            "-D",
            part.toString(),
            "-U",
            USER,
            "--auth=scram-sha-256",
            "--pwfile=" + home.password(),
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--data-checksums",
            // No socket in a directory that everybody may write to, and nothing beyond this machine.
            "--set",
            "unix_socket_directories=",
            "--set",
            "listen_addresses=127.0.0.1",
            "--set",
            "timezone=UTC"
        };
    }
}
