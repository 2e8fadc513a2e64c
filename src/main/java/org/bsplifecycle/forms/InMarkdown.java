package org.bsplifecycle.forms;

/**
 * A fact that is Markdown, written by the product: bold, or a link to one of our pages. Any other fact is shown as it
 * stands, so nothing that somebody typed may become part of one of these.
 */
public record InMarkdown(String words) {

    @Override
    public String toString() {
        return words;
    }
}
