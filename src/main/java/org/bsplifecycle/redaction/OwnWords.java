package org.bsplifecycle.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the programme says itself, in its models, forms and mails, and what its accounts are called. To remove that would
 * be to spoil every project, and say nothing about a child.
 */
@Component
class OwnWords {

    private final ResourcePatternResolver files;
    private final JdbcClient db;

    OwnWords(ResourcePatternResolver files, JdbcClient db) {
        this.files = files;
        this.db = db;
    }

    /** @throws NotRemovable if the passage is one of ours */
    void mustNotHold(Passage passage) {
        if (passage.removedFrom(files(), false).isPresent() || accounts(passage)) {
            throw new NotRemovable("These are the programme’s own words. Type more of the words around them");
        }
    }

    private boolean accounts(Passage passage) {
        return db.sql("select id_ from act_id_user union all select id_ from act_id_group").query(String.class).stream()
                .anyMatch(id -> passage.removedFrom(id, false).isPresent());
    }

    private String files() {
        return Stream.of("classpath*:/forms/**/*.form", "classpath*:/processes/**/*.*", "classpath*:/mail/**/*.*")
                .flatMap(this::read)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> read(String pattern) {
        try {
            Stream.Builder<String> texts = Stream.builder();
            for (Resource file : files.getResources(pattern)) {
                texts.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
