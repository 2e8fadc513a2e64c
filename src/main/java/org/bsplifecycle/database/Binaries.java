package org.bsplifecycle.database;

import java.nio.file.Path;

/** PostgreSQL's programs, unpacked. */
record Binaries(Path directory) {

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }
}
