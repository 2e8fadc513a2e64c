package org.bsplifecycle.publicforms;

import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The small part of Markdown in which forms are written. Facts take their places after the Markdown was read, so that
 * nothing in them is ever Markdown or HTML.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> dress(node, attributes))
            .build();

    private Markdown() {}

    static String html(String markdown, Map<String, ?> facts) {
        Node document = PARSER.parse(markdown);
        document.accept(new FactsInPlace(facts));
        return RENDERER.render(document);
    }

    private static void dress(Node node, Map<String, String> attributes) {
        if (node instanceof Paragraph && !(node.getParent() instanceof ListItem)) {
            attributes.put("class", "govuk-body");
        } else if (node instanceof BulletList) {
            attributes.put("class", "govuk-list govuk-list--bullet");
        } else if (node instanceof OrderedList) {
            attributes.put("class", "govuk-list govuk-list--number");
        } else if (node instanceof Link) {
            attributes.put("class", "govuk-link");
        } else if (node instanceof Heading heading) {
            attributes.put("class", heading.getLevel() <= 2 ? "govuk-heading-m" : "govuk-heading-s");
        }
    }
}
