package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bsplifecycle.models.Model;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;

class ProcessIndexTest {

    @Test
    void listsEveryProcessWithItsEnds() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("processes/README.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\s*\\|\\s*");
                listed.put(cells[1].replace("`", ""), new TreeSet<>(Arrays.asList(cells[3].split(" · "))));
            }
        }

        assertThat(listed)
                .isEqualTo(Model.all().stream().collect(Collectors.toMap(Model::folder, ProcessIndexTest::ends)));
    }

    private static Set<String> ends(Model model) {
        return model.all(EndEvent.class).stream().map(EndEvent::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
