package org.bsplifecycle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of PostgreSQL's programs and waits for it. Its output goes to a file: the server inherits the output of
 * {@code pg_ctl}, and whoever read it from a pipe would wait for ever.
 */
final class Program {

    private final Home home;
    private final Binaries binaries;
    private final List<String> prefix;

    Program(Home home, Binaries binaries) {
        this.home = home;
        this.binaries = binaries;
        this.prefix = Root.prefix();
    }

    /** The exit code; 0 means done. */
    int run(String name, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(name));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.output(name).toFile());
        // Settings of the person's own clients must not reach the server, and its messages are read here.
        builder.environment().keySet().removeIf(key -> key.startsWith("PG") || key.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (IOException e) {
            throw new DatabaseFailure("Could not run PostgreSQL's " + name + ": " + Reason.of(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("Interrupted while waiting for PostgreSQL's " + name + ".", e);
        }
    }

    String output(String name) {
        return read(home.output(name));
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
