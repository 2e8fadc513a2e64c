package org.bsplifecycle.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks PostgreSQL's programs once per release: beside their place first, then moved there whole. */
final class Unpacking {

    private Unpacking() {}

    static Binaries binaries(Home home, Archive archive) {
        try {
            Path whole = home.binaries(archive.hash());
            if (!Files.isDirectory(whole)) {
                Path part = home.directory().resolve("postgres-bin.part");
                Whole.remove(part);
                Files.createDirectory(part);
                OwnerOnly.directory(part);
                unpack(archive, part);
                Whole.move(part, whole);
            }
            return new Binaries(whole);
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "Could not unpack PostgreSQL into " + home.directory() + ": " + Reason.of(e) + ".", e);
        }
    }

    private static void unpack(Archive archive, Path directory) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.open())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, directory.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            OwnerOnly.set(target, (entry.getMode() & 0100) != 0 ? "rwx------" : "rw-------");
        }
    }
}
