package org.bsplifecycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the embedded PostgreSQL keeps below {@code bsp.home}, and under which name. */
record Home(Path directory) {

    static final String BINARIES = "postgres-bin-";

    /** PostgreSQL's programs call each other through a shell and quote against everything but these. */
    private static final Pattern SHELL = Pattern.compile("[$`\"\\n]");

    /** Makes the directory for the owner alone; one that is there already keeps its rights. */
    static Home in(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        if (SHELL.matcher(absolute.toString()).find()) {
            throw new DatabaseFailure("PostgreSQL cannot run in " + absolute
                    + ", because of the $, ` or \" in its name. Set bsp.home to another directory.");
        }
        try {
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(absolute);
                OwnerOnly.directory(absolute);
            }
            // The real path is what the system reports for running programs.
            return new Home(absolute.toRealPath());
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "Could not make the directory " + absolute + ": " + Reason.of(e)
                            + ". Make it, or set bsp.home to another directory.",
                    e);
        }
    }

    Path data() {
        return directory.resolve("postgres");
    }

    Path lock() {
        return directory.resolve("postgres.lock");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** The output of the program of that name. */
    Path output(String program) {
        return directory.resolve("postgres-" + program + ".log");
    }

    Path password() {
        return directory.resolve("postgres.password");
    }

    Path binaries(String hash) {
        return directory.resolve(BINARIES + hash);
    }

    /** Where something is made before it is moved to its name, whole. */
    Path part(Path whole) {
        return directory.resolve(whole.getFileName() + ".part");
    }

    /** The major version that wrote the data; empty before the first start. */
    Optional<String> dataVersion() {
        try {
            Path version = data().resolve("PG_VERSION");
            return Files.exists(version) ? Optional.of(Files.readString(version).trim()) : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseFailure("Could not read the data in " + data() + ": " + Reason.of(e) + ".", e);
        }
    }
}
