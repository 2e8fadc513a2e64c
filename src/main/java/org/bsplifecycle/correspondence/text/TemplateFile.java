package org.bsplifecycle.correspondence.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one template: lines {@code To:}, {@code Subject:} and, if needed, {@code With:}, {@code Address:}, {@code Hours:} and {@code Unsubscribe:}; a blank line; the text. */
final class TemplateFile {

    private static final Set<String> HEADERS = Set.of("To", "Subject", "With", "Address", "Hours", "Unsubscribe");

    /** Lines that may say one thing only. */
    private static final Map<String, String> FLAGS =
            Map.of("Address", "unconfirmed", "Hours", "any", "Unsubscribe", "link");

    private final String folder;
    private final String process;
    private final String stem;
    private final List<String> lines;
    private final List<String> errors = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Set<Placeholder> placeholders = new LinkedHashSet<>();

    /** @param folder in which the folder {@code mail} stands, empty for our own */
    TemplateFile(String folder, String process, String stem, String source) {
        this.folder = folder;
        this.process = process;
        this.stem = stem;
        this.lines = source.lines().map(String::stripTrailing).toList();
    }

    String stem() {
        return stem;
    }

    /** What is wrong with the file, as {@code file:line: sentence}; empty when {@link #read} was right. */
    List<String> errors() {
        return errors;
    }

    MailTemplate read(String footer) {
        int blank = lines.indexOf("");
        List<String> top = blank < 0 ? lines : lines.subList(0, blank);
        for (int i = 0; i < top.size(); i++) {
            header(top.get(i), i + 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            collect(lines.get(i), i + 1);
        }
        String body = blank < 0
                ? ""
                : String.join("\n", lines.subList(blank + 1, lines.size())).strip();
        if (body.isEmpty()) {
            wrong(lines.size(), "has no text after a blank line");
        }
        return new MailTemplate(
                folder,
                process,
                stem,
                names("To"),
                new LinkedHashSet<>(names("With")),
                has("Address"),
                has("Hours"),
                has("Unsubscribe"),
                required("Subject"),
                body,
                placeholders,
                hash(String.join("\n", lines) + "\n" + footer));
    }

    private void header(String line, int number) {
        String[] parts = line.split(":", 2);
        if (parts.length != 2 || !HEADERS.contains(parts[0])) {
            wrong(number, "must begin with one of " + HEADERS.stream().sorted().toList() + " and a colon");
        } else if (headers.put(parts[0], parts[1].strip()) != null) {
            wrong(number, "says " + parts[0] + " a second time");
        } else if (parts[0].equals("Subject") && parts[1].contains(Placeholder.UNRESOLVED_LINK)) {
            wrong(number, "may not hold the personal link");
        } else if (FLAGS.containsKey(parts[0]) && !has(parts[0])) {
            wrong(number, "may only say \"%s: %s\"".formatted(parts[0], FLAGS.get(parts[0])));
        }
    }

    private boolean has(String flag) {
        return FLAGS.get(flag).equals(headers.get(flag));
    }

    private void collect(String line, int number) {
        Placeholder.in(line, number).forEach(placeholders::add);
        if (line.matches("#(?!# \\S).*")) {
            wrong(number, "has a # that readers would see; a heading begins with \"## \"");
        }
        if (Placeholder.without(line).matches(".*[{}].*")) {
            wrong(number, "has a brace that belongs to no placeholder like {reference}");
        }
    }

    private String required(String header) {
        String value = headers.getOrDefault(header, "");
        if (value.isEmpty()) {
            wrong(1, "has no line \"%s: …\"".formatted(header));
        }
        return value;
    }

    private List<String> names(String header) {
        String value = header.equals("To") ? required(header) : headers.getOrDefault(header, "");
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    void wrong(int line, String what) {
        errors.add("%smail/%s/%s.txt:%d: %s".formatted(folder, process, stem, line, what));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
