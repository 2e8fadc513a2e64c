package org.bsplifecycle.correspondence.text;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Fills a template's placeholders. A value is a value: it cannot bring a link, a heading or a footer of its own. */
@Component
public class Values {

    private static final int SUBJECT = 150;

    private final WorkingTime workingTime;
    private final Clock clock;

    Values(WorkingTime workingTime, Clock clock) {
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** One line, and not a long one. */
    public String subject(MailTemplate template, Map<String, String> values) {
        String subject = fill(template, template.subject(), values)
                .replaceAll("\\s+", " ")
                .strip();
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }

    /** The text with the footer, the personal link still unresolved. */
    public String text(MailTemplate template, String footer, Map<String, String> values) {
        return fill(template, template.body() + "\n\n" + MailText.FOOTER_MARK + "\n" + footer, values);
    }

    /** Whether {@code {date+…}} may say so. */
    public boolean isSpan(String later) {
        try {
            workingTime.plus(clock.instant(), later);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Lines that each lead somewhere: the words, then the personal link that belongs to them. */
    public static String list(List<String> words) {
        return words.stream()
                .map(line -> clean(line).replace('\n', ' ') + ":\n" + Placeholder.UNRESOLVED_LINK)
                .collect(Collectors.joining("\n\n"));
    }

    private String fill(MailTemplate template, String text, Map<String, String> values) {
        return Placeholder.fill(text, placeholder -> {
            if (placeholder.name().equals(Placeholder.LINK)) {
                return Placeholder.UNRESOLVED_LINK;
            }
            if (placeholder.name().equals(Placeholder.LIST)) {
                return values.get(Placeholder.LIST);
            }
            return placeholder.later() == null
                    ? value(template, placeholder.name(), values)
                    : date(placeholder.later());
        });
    }

    private String date(String later) {
        return workingTime.inWords(workingTime.dateOf(workingTime.plus(clock.instant(), later)));
    }

    private static String value(MailTemplate template, String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The mail %s needs a value for {%s}".formatted(template.stem(), name));
        }
        return clean(value);
    }

    /** Single line breaks stay, everything else that is not a printable character becomes a space. */
    static String clean(String value) {
        return value.replace(Placeholder.UNRESOLVED_LINK, "(link)")
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\n]]+", " ")
                .replaceAll("\\s*\n\\s*", "\n")
                .replaceAll("(?m)^(#|--)", " $1")
                .strip();
    }
}
