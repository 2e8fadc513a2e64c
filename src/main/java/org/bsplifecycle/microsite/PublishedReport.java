package org.bsplifecycle.microsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String IMPACT = "Six months on";

    /** A part of the text, paragraph by paragraph. */
    record Section(String id, String heading, List<String> paragraphs) {}

    public String edition() {
        return impact == null ? "first edition" : "final edition";
    }

    /** All its parts in order, the impact last. */
    public List<Section> parts() {
        return impact == null
                ? sections
                : Stream.concat(sections.stream(), Stream.of(new Section("six-months-on", IMPACT, impact)))
                        .toList();
    }

    /** Where and what about, in a line. */
    public String about() {
        return Stream.of(area, region, focus, "Published " + publishedInWords)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
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
