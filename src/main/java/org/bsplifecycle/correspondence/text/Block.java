package org.bsplifecycle.correspondence.text;

import java.util.List;

/** A piece of a mail's text as it is drawn on a page. */
public sealed interface Block {

    /** The name by which the page's template tells the pieces apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    record Heading(String words) implements Block {}

    record Paragraph(List<Line> lines) implements Block {}

    record Points(List<String> items) implements Block {}

    /** The one thing that the mail asks for. */
    record Button(String label, String address) implements Block {

        /** Null where the address belongs to somebody else than the reader. */
        public String href() {
            return address.equals(MailText.HIDDEN_LINK) ? null : address;
        }
    }

    /** @param address null unless the line is a link */
    record Line(String words, String address) {}
}
