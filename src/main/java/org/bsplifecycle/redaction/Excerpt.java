package org.bsplifecycle.redaction;

/** The passage as it stands somewhere, with a little of what stands around it, all in one line. */
record Excerpt(String before, String found, String after) {

    private static final int AROUND = 60;

    static Excerpt of(String text, int start, int end) {
        int from = text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
        int to = text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
        return new Excerpt(
                (from > 0 ? "…" : "") + line(text.substring(from, start)),
                line(text.substring(start, end)),
                line(text.substring(end, to)) + (to < text.length() ? "…" : ""));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
