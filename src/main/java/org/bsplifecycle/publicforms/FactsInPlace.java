package org.bsplifecycle.publicforms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts facts where {@code {{name}}} stands, as plain text with its lines; a fact that is not there leaves nothing. */
final class FactsInPlace extends AbstractVisitor {

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Map<String, ?> facts;

    FactsInPlace(Map<String, ?> facts) {
        this.facts = facts;
    }

    @Override
    public void visit(Text text) {
        String filled = fill(text.getLiteral());
        String[] lines = filled.split("\n", -1);
        text.setLiteral(lines[0]);
        Node last = text;
        for (int i = 1; i < lines.length; i++) {
            Node next = new HardLineBreak();
            last.insertAfter(next);
            last = new Text(lines[i]);
            next.insertAfter(last);
        }
    }

    /** A page has one heading of the first level, and it is not here. */
    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.max(2, heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        link.setDestination(fill(link.getDestination()));
        visitChildren(link);
    }

    /** Pictures would come from elsewhere. */
    @Override
    public void visit(Image image) {
        image.unlink();
    }

    private String fill(String text) {
        Matcher places = NAME.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(words(facts.get(place.group(1)))));
    }

    private static String words(Object fact) {
        if (fact == null) {
            return "";
        }
        return fact instanceof LocalDate date ? DAY.format(date) : fact.toString();
    }
}
