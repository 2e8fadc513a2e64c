package org.bsplifecycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database's password: made once, kept in a file that only the owner reads, never on a command line. */
final class Password {

    private Password() {}

    static String of(Home home) {
        Path file = home.password();
        try {
            if (Files.exists(file)) {
                return Files.readString(file).trim();
            }
            if (Files.exists(home.data())) {
                throw new DatabaseFailure(
                        "The file " + file + " is missing, and without it nobody can open the data in " + home.data()
                                + ". Put it back from your backup.");
            }
            return make(home, file);
        } catch (IOException e) {
            throw new DatabaseFailure("Could not read or write " + file + ": " + Reason.of(e) + ".", e);
        }
    }

    private static String make(Home home, Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path part = home.part(file);
        Files.deleteIfExists(part);
        Files.createFile(part);
        OwnerOnly.file(part);
        // On the disk before the data are: without it they could never be opened.
        Files.writeString(part, password, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Whole.move(part, file);
        return password;
    }
}
