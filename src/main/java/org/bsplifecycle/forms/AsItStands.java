package org.bsplifecycle.forms;

import java.util.regex.Pattern;

/**
 * Keeps what somebody typed from being read as Markdown or HTML. Tasklist puts a fact into a form's text first and reads
 * the whole as Markdown afterwards, with HTML in it: a picture from elsewhere would be fetched, a link would lead astray.
 */
final class AsItStands {

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\h*\\R\\h*");

    private AsItStands() {}

    /** The same words for a reader of Markdown; lines stay lines. */
    static String inMarkdown(String text) {
        String escaped = PUNCTUATION
                .matcher(text.strip())
                .replaceAll(sign -> "&#%d;".formatted((int) sign.group().charAt(0)));
        return LINE_BREAK.matcher(escaped).replaceAll("  \n");
    }
}
