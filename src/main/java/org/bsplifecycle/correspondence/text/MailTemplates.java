package org.bsplifecycle.correspondence.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All mails of the product, by stem. A programme may word any of them anew in a file of the same name in the folder
 * {@code mail} under {@code bsp.home}. Refuses to start when one of them cannot be sent as it is written.
 */
@Component
public class MailTemplates {

    private final Map<String, MailTemplate> byStem = new TreeMap<>();
    private final String footer;

    MailTemplates(ResourcePatternResolver files, @Value("${bsp.home}") Path home) throws IOException {
        footer = read(files.getResource("classpath:mail/footer.txt")).strip();
        List<String> errors = new ArrayList<>();
        for (Resource file : files.getResources("classpath*:mail/*/*.txt")) {
            TemplateFile source = source("", file);
            if (byStem.put(source.stem(), source.read(footer)) != null) {
                source.wrong(1, "has the name of another mail; stems are unique in the product");
            }
            errors.addAll(source.errors());
        }
        for (Resource file : files.getResources("file:" + home.toAbsolutePath().normalize() + "/mail/*/*.txt")) {
            word(source(home + "/", file), errors);
        }
        refuse(errors);
    }

    /** Words a mail anew; to whom it goes and what it is about stay as they are. */
    private void word(TemplateFile source, List<String> errors) {
        MailTemplate ours = byStem.get(source.stem());
        MailTemplate theirs = source.read(footer);
        if (ours == null || !ours.process().equals(theirs.process())) {
            source.wrong(1, "is no mail of this product");
        } else if (!theirs.mayStandFor(ours)) {
            source.wrong(
                    1, "may word the mail anew, but the lines above the blank line other than \"Subject\" must stay");
        } else {
            byStem.put(source.stem(), theirs);
        }
        errors.addAll(source.errors());
    }

    private static TemplateFile source(String folder, Resource file) throws IOException {
        String[] path = file.getURL().getPath().split("/");
        String stem = path[path.length - 1].replaceFirst("\\.txt$", "");
        return new TemplateFile(folder, path[path.length - 2], stem, read(file));
    }

    /** @throws IllegalArgumentException when there is no mail of that stem */
    public MailTemplate named(String stem) {
        MailTemplate template = byStem.get(stem);
        if (template == null) {
            throw new IllegalArgumentException("There is no mail mail/*/%s.txt".formatted(stem));
        }
        return template;
    }

    public Collection<MailTemplate> all() {
        return byStem.values();
    }

    /** What stands under every mail. */
    public String footer() {
        return footer;
    }

    /**
     * Refuses, with file and line of each fault, when a template has a role or a placeholder that nobody can fill.
     *
     * @param span whether a date can be moved by it
     * @param facts names of the placeholders that are known for every BSP
     * @param safe those of them that hold nothing a stranger typed
     */
    public void check(Predicate<String> role, Predicate<String> span, Set<String> facts, Set<String> safe) {
        List<String> errors = new ArrayList<>();
        for (MailTemplate template : all()) {
            TemplateFile place = new TemplateFile(template.folder(), template.process(), template.stem(), "");
            template.roles().stream()
                    .filter(role.negate())
                    .forEach(r -> place.wrong(1, "names the role \"%s\", which nobody can have".formatted(r)));
            for (Placeholder placeholder : template.placeholders()) {
                String fault = placeholder.later() == null
                        ? fault(template, placeholder.name(), facts, safe)
                        : fault(placeholder, span);
                if (fault != null) {
                    place.wrong(placeholder.line(), placeholder + fault);
                }
            }
            errors.addAll(place.errors());
        }
        refuse(errors);
    }

    private static String fault(Placeholder date, Predicate<String> span) {
        if (!date.name().equals("date")) {
            return " cannot be moved; only {date+…} can";
        }
        return span.test(date.later()) ? null : " names no length of time like P5BD or P6M";
    }

    private static String fault(MailTemplate template, String name, Set<String> facts, Set<String> safe) {
        if (name.equals(Placeholder.LINK) || name.equals(Placeholder.LIST)) {
            return null;
        }
        if (template.unconfirmed()) {
            return safe.contains(name) ? null : " may not stand in a mail to an unconfirmed address; only " + safe;
        }
        boolean known =
                name.equals("name") || facts.contains(name) || template.given().contains(name);
        return known
                ? null
                : " is not known. Known are name, link, %s; what the sender brings along is named in a line \"With: %s\""
                        .formatted(String.join(", ", facts), name);
    }

    private static void refuse(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(
                    "Mails cannot be sent as they are written:\n  " + String.join("\n  ", errors));
        }
    }

    private static String read(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
