package org.bsplifecycle.learningreport;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of a report's address, made of words. */
public final class ReportAddress {

    private static final int LONGEST = 80;

    private ReportAddress() {}

    /** Lower-case letters, digits and hyphens, at most 80 characters, whole words; empty when nothing of that is in it. */
    public static String of(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 0 ? LONGEST : end);
    }
}
