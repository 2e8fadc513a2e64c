package org.bsplifecycle.eoi.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.forms.Field;

/** Somebody who writes an expression of interest over real HTTP. */
public final class Writer {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("draft=([A-Za-z0-9_-]{20,})");

    private final Visitor visitor;
    private final String address;
    private final List<Section> sections;
    private String csrf;
    private String draft;

    Writer(int port, EoiQuestions questions) {
        this(port, questions.sections());
    }

    public Writer(int port, List<Section> sections) {
        this(new Visitor(port), "/expression-of-interest", null, sections);
    }

    /** Somebody with a draft, behind a log-in perhaps. */
    Writer(Visitor visitor, String address, String draft, List<Section> sections) {
        this.visitor = visitor;
        this.address = address;
        this.sections = sections;
        this.draft = draft;
        Matcher token = TOKEN.matcher(get("?section=partnership" + (draft == null ? "" : "&draft=" + draft))
                .body());
        if (token.find()) {
            csrf = token.group(1);
        }
    }

    String draft() {
        return draft;
    }

    HttpResponse<String> get(String rest) {
        return visitor.get(address + rest);
    }

    HttpResponse<String> open(String section) {
        return get("?section=" + section + "&draft=" + draft);
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return visitor.get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Saves one section with those of the answers that it asks for. */
    HttpResponse<String> saves(String section, Map<String, Object> answers) {
        return posts(section, answers, "continue");
    }

    HttpResponse<String> posts(String section, Map<String, Object> answers, String action) {
        List<String> fields = new ArrayList<>();
        add(fields, "section", section);
        add(fields, "action", action);
        Section asked = sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow();
        for (Field field : asked.page().fields()) {
            for (String part : List.of("", "-day", "-month", "-year", "-else")) {
                add(fields, field.key() + part, answers.get(field.key() + part));
            }
        }
        add(fields, "find", answers.get("find"));
        HttpResponse<String> answer = posts(fields);
        Matcher token = DRAFT.matcher(
                answer.headers().firstValue("Location").orElse(answer.body().replace("&amp;", "&")));
        if (draft == null && token.find()) {
            draft = token.group(1);
        }
        return answer;
    }

    /** Saves all sections and stands before the button. */
    public Writer writes(Map<String, Object> answers) {
        sections.forEach(section -> {
            HttpResponse<String> answer = saves(section.id(), answers);
            if (answer.statusCode() != 303) {
                throw new AssertionError(section.id() + " was answered " + answer.statusCode() + "\n" + answer.body());
            }
        });
        return this;
    }

    public HttpResponse<String> sends() {
        return posts(new ArrayList<>(List.of("action=send")));
    }

    private HttpResponse<String> posts(List<String> fields) {
        add(fields, "_csrf", csrf);
        add(fields, "draft", draft);
        return visitor.send(visitor.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
    }

    private static void add(List<String> fields, String name, Object value) {
        if (value instanceof List<?> many) {
            many.forEach(one -> add(fields, name, one));
        } else if (value != null) {
            fields.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
