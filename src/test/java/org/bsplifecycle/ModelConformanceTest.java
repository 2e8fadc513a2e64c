package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.bsplifecycle.models.Model;
import org.bsplifecycle.models.ModelRules;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What names promise, and how we draw: {@code processes/README.md} as a test. */
class ModelConformanceTest {

    @TestFactory
    Stream<DynamicNode> everyDiagramKeepsTheRules() {
        return Model.all().stream()
                .map(model -> dynamicContainer(
                        model.folder(),
                        ModelRules.ALL.stream()
                                .map(rule -> dynamicTest(
                                        rule.says(),
                                        () -> assertThat(rule.broken(model))
                                                .as("%s: %s", model.folder(), rule.says())
                                                .isEmpty()))));
    }
}
