package org.bsplifecycle.correspondence.dsn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Messages as they lie in bounce mailboxes: {@code src/test/resources/bounces}. */
public final class SampleNotices {

    private SampleNotices() {}

    /**
     * @param notice its own id, without the domain
     * @param about the Message-ID of the mail that it is about
     * @param to whom that mail went to
     */
    public static String text(String name, String notice, String about, String to) {
        try (InputStream file = SampleNotices.class.getResourceAsStream("/bounces/" + name + ".eml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{notice}", notice)
                    .replace("{id}", about)
                    .replace("{to}", to)
                    .replace("\n", "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
