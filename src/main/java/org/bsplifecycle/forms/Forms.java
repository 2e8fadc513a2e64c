package org.bsplifecycle.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every form of the product by its stem, parsed once when the application starts. */
@Component
public class Forms {

    private static final String WHERE = "classpath*:forms/*/*.form";

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private final Clock clock;

    Forms(Clock clock) throws IOException {
        this.clock = clock;
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
            add(resource);
        }
    }

    /** The form of that stem; an unknown stem is a mistake in the product. */
    public Form named(String stem) {
        return known(forms, stem);
    }

    /** The JSON of that form, as Tasklist gets it. */
    public String source(String stem) {
        return known(sources, stem);
    }

    /** The stems of all forms. */
    public Set<String> stems() {
        return new TreeSet<>(forms.keySet());
    }

    private void add(Resource resource) {
        String stem = resource.getFilename().replaceFirst("\\.form$", "");
        String source = text(resource);
        Form form = Form.parse(source, clock);
        if (!form.id().equals(stem)) {
            throw new IllegalStateException("The form in %s.form calls itself %s".formatted(stem, form.id()));
        }
        if (forms.put(stem, form) != null) {
            throw new IllegalStateException("Two forms are called " + stem);
        }
        sources.put(stem, source);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T known(Map<String, T> all, String stem) {
        T found = all.get(stem);
        if (found == null) {
            throw new IllegalArgumentException("There is no form " + stem);
        }
        return found;
    }
}
