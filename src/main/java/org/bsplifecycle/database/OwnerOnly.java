package org.bsplifecycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights for the owner alone, where the file system knows rights. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void directory(Path path) throws IOException {
        set(path, "rwx------");
    }

    static void file(Path path) throws IOException {
        set(path, "rw-------");
    }

    static void set(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
