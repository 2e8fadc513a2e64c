package org.bsplifecycle.personaldata;

import java.util.Locale;

/** What a column or a key is called where people read it. */
final class Label {

    private Label() {}

    /** {@code job_title} and {@code jobTitle} are "Job title". */
    static String of(String name) {
        String words = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[_.-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
