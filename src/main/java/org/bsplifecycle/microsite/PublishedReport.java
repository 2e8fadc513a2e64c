package org.bsplifecycle.microsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A learning report as the public reads it; {@code impact} is null until the final edition. Nothing in it names a person. */
record PublishedReport(
        String slug,
        String title,
        String summary,
        String area,
        String region,
        String focus,
        String type,
        LocalDate publishedOn,
        String publishedInWords,
        List<Section> sections,
        List<String> impact) {

    /** A part of the text, paragraph by paragraph. */
    record Section(String id, String heading, List<String> paragraphs) {}

    public String edition() {
        return impact == null ? "first edition" : "final edition";
    }

    boolean matches(String words, String region, String focus) {
        return contains(title + " " + summary + " " + area + " " + this.focus, words)
                && (region.isEmpty() || region.equals(this.region))
                && (focus.isEmpty() || this.focus.startsWith(focus));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK).trim());
    }
}
