package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table is read to the letter, and a mistake in it is named with its line. */
class AccessReaderTest {

    private static final Map<String, String> FILTERS =
            Map.of("Mine", "1", "My groups", "2", "Overdue", "3", "Unclaimed", "4");

    @Test
    void everyGroupHasItsColumn() {
        assertThat(Arrays.stream(Asker.values()).flatMap(asker -> asker.group().stream()))
                .containsExactlyInAnyOrderElementsOf(Groups.names().keySet());
    }

    @Test
    void rightsOfAGroupOnOneThingAreOne() {
        Right ofManagers = rights(AccessTable.read(), Groups.MANAGERS).stream()
                .filter(right -> right.kind() == Resources.PROCESS_DEFINITION)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));

        assertThat(ofManagers.permissions())
                .containsExactlyInAnyOrder(
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_TASK);
    }

    @Test
    void deliveryPartnersGetTasklistAndOneList() {
        assertThat(rights(AccessTable.read(), Groups.DELIVERY_PARTNERS))
                .extracting(Right::kind, Right::id)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Resources.APPLICATION, "tasklist"),
                        org.assertj.core.groups.Tuple.tuple(Resources.FILTER, "1"));
    }

    @Test
    void administratorsHaveEverythingAndNothingBeside() {
        assertThat(rights(AccessTable.read(), Groups.ADMINISTRATORS))
                .hasSize(Resources.values().length)
                .allMatch(right -> right.id().equals("*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Managers;Managements;3;There is nobody called Managements",
                "| Managers ;'';3;A table has one column for each of",
                "Where;When;3;A table begins with the columns",
                "R – – – – – – – – – –;R R R R R R R R R R R R;5;15 cells where there are 14 columns",
                "Lists;Things;6;“Things” stands here twice",
                "R: READ on FILTER Mine;R: READ on FILTERS Mine;6;The engine has no resource FILTERS",
                "R: READ on FILTER Mine;R: RETRY_JOB on FILTER Mine;6;The engine has no permission RETRY_JOB on Filter",
                "R: READ on FILTER Mine;READ on FILTER Mine;6;neither an address nor a right of the engine",
                "R: READ on FILTER Mine;W: READ on FILTER Mine;6;for an operation that “Lists” has not",
                "R L;R Q;6;“Q” is no letter for what can be done",
                "R L;L;6;Delivery partner, own project may do more with “Lists” than can be done",
                "– – R R;– – R –;6;would be given to all delivery partners"
            })
    void aMistakeIsNamedWithItsLine(String right, String wrong, int line, String why) {
        String table = TABLE.replace(cells(right), cells(wrong));
        assertThat(table).isNotEqualTo(TABLE);

        assertThatExceptionOfType(BadAccessTable.class)
                .isThrownBy(() -> AccessReader.read(table))
                .withMessageContaining("docs/access.md, line " + line + ": ")
                .withMessageContaining(why);
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> rights(AccessReader.read(TABLE.replace("Mine", "Yours")), Groups.MANAGERS))
                .withMessage("There is no list called Yours");
    }

    private static final String HEADER =
            Arrays.stream(Asker.values()).map(Asker::title).collect(Collectors.joining(" | "));

    private static final String TABLE = """
            # Who

            | What | Where | Can be | %s |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | Things | `/things/**` | R | R | – | – | – | – | – | – | – | – | – | – |
            | Lists | `R: READ on FILTER Mine` | R L | – | – | R | R | R | R | R | R | R | R | R |
            """.formatted(HEADER);

    /** Letters of neighbouring cells, with the bars between them. */
    private static String cells(String letters) {
        return letters.matches("[–RL]( [–RL]){3,}") ? letters.replace(" ", " | ") : letters;
    }

    private static List<Right> rights(AccessTable table, String group) {
        Collection<Right> all = table.rights(FILTERS);
        return all.stream()
                .flatMap(Stream::of)
                .filter(right -> right.group().equals(group))
                .toList();
    }
}
