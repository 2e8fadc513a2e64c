package org.bsplifecycle.publicforms;

import java.util.List;

/** One part of a page, ready to be written; {@code kind} names its fragment. */
public interface PartView {

    String kind();

    /** Words; the HTML is ours, made from a form's Markdown, with every fact in it escaped. */
    record Words(String html) implements PartView {
        @Override
        public String kind() {
            return "words";
        }
    }

    /** A heading within a page. */
    record Heading(String text) implements PartView {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** Facts to agree to: a heading and pairs of a question and an answer. */
    record Sheet(String label, List<List<String>> rows) implements PartView {
        @Override
        public String kind() {
            return "sheet";
        }
    }

    /** Facts in a table. */
    record Grid(String label, List<String> headings, List<List<String>> rows) implements PartView {
        @Override
        public String kind() {
            return "grid";
        }
    }

    /** A line. */
    record Line() implements PartView {
        @Override
        public String kind() {
            return "line";
        }
    }
}
