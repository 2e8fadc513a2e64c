package org.bsplifecycle.correspondence.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of one mail as it is kept, to be read as plain text or as blocks of a page. */
public final class MailText {

    /** Shown instead of a personal link to people whom it does not belong to. */
    public static final String HIDDEN_LINK = "[personal link]";

    static final String FOOTER_MARK = "--";
    private static final String HEADING = "## ";
    private static final String END = "\n\n" + FOOTER_MARK + "\n";

    private static final Pattern LINK = Pattern.compile(Placeholder.UNRESOLVED_LINK, Pattern.LITERAL);

    private final String text;
    private final List<String> ownAddresses;

    /**
     * @param link stands where the text has its personal link
     * @param ownAddresses what ours begin with: links to other places are never made clickable
     */
    public MailText(String kept, String link, List<String> ownAddresses) {
        this(kept, link == null ? List.of() : List.of(link), ownAddresses);
    }

    /** @param links for the links of the text in their order, the last one for all the rest; none hides them */
    public MailText(String kept, List<String> links, List<String> ownAddresses) {
        Iterator<String> next = links.iterator();
        String[] link = {HIDDEN_LINK};
        this.text = LINK.matcher(kept).replaceAll(found -> {
            link[0] = next.hasNext() ? next.next() : link[0];
            return Matcher.quoteReplacement(link[0]);
        });
        this.ownAddresses = ownAddresses;
    }

    /** Paragraphs are one line each: hard line breaks look broken on a phone. */
    public String plain() {
        return text.lines()
                .map(line -> line.startsWith(HEADING) ? line.substring(HEADING.length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What stands above the footer. */
    public List<Block> body() {
        int end = text.lastIndexOf(END);
        return Stream.of((end < 0 ? text : text.substring(0, end)).split("\n{2,}"))
                .flatMap(paragraph -> blocks(paragraph.strip().split("\n")))
                .toList();
    }

    /** The lines of the footer. */
    public List<Block.Line> footer() {
        int end = text.lastIndexOf(END);
        return end < 0 ? List.of() : lines(text.substring(end + END.length()).split("\n"));
    }

    /** What can be pressed in it; nothing that belongs to somebody else than the reader. */
    public List<Block.Button> buttons() {
        return body().stream()
                .filter(Block.Button.class::isInstance)
                .map(Block.Button.class::cast)
                .filter(button -> button.href() != null)
                .toList();
    }

    /** What an inbox shows after the subject: the first whole sentence. */
    public String preview() {
        return text.lines().filter(line -> line.endsWith(".")).findFirst().orElse("");
    }

    private Stream<Block> blocks(String[] lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> rest = new ArrayList<>(List.of(lines));
        if (rest.get(0).startsWith(HEADING)) {
            blocks.add(new Block.Heading(rest.remove(0).substring(HEADING.length())));
        }
        String last = rest.isEmpty() ? "" : rest.get(rest.size() - 1);
        if (isOwnAddress(last)) {
            rest.remove(rest.size() - 1);
            String label = rest.isEmpty()
                    ? "Open your page"
                    : rest.remove(rest.size() - 1).replaceFirst(":$", "");
            paragraph(rest, blocks);
            blocks.add(new Block.Button(label, last));
        } else {
            paragraph(rest, blocks);
        }
        return blocks.stream();
    }

    private void paragraph(List<String> lines, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            blocks.add(new Block.Points(
                    lines.stream().map(line -> line.substring(2)).toList()));
        } else {
            blocks.add(new Block.Paragraph(lines(lines.toArray(String[]::new))));
        }
    }

    private List<Block.Line> lines(String[] lines) {
        return Stream.of(lines).map(this::line).toList();
    }

    /** A line that ends in an address of ours reads as a link on a page: {@code How we use your details: https://…}. */
    private Block.Line line(String line) {
        int colon = line.lastIndexOf(": ");
        if (colon > 0 && isOwnAddress(line.substring(colon + 2))) {
            return new Block.Line(line.substring(0, colon), line.substring(colon + 2));
        }
        return new Block.Line(line, null);
    }

    private boolean isOwnAddress(String line) {
        return line.equals(HIDDEN_LINK)
                || !line.contains(" ") && ownAddresses.stream().anyMatch(own -> line.startsWith(own + "/"));
    }
}
