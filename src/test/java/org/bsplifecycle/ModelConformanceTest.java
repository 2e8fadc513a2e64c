package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.bsplifecycle.models.Model;
import org.bsplifecycle.models.ModelRules;
import org.bsplifecycle.models.Product;
import org.bsplifecycle.models.Ties;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What names promise, and how we draw: {@code processes/README.md} as a test. */
class ModelConformanceTest {

    private final Product product = new Product();

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

    @TestFactory
    Stream<DynamicNode> nothingThatADiagramPromisesIsMissing() {
        return new Ties()
                .all().stream()
                        .map(tie -> dynamicTest(
                                tie.says(), () -> assertThat(tie.missing()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicNode> nothingIsThereThatNoDiagramPromises() {
        return new Ties()
                .all().stream()
                        .map(tie -> dynamicTest(
                                tie.says(), () -> assertThat(tie.orphaned()).isEmpty()));
    }

    @Test
    void oneStemIsOneThing() {
        assertThat(product.stemsUsedTwice()).isEmpty();
        assertThat(product.fileNamesUsedTwice()).isEmpty();
        assertThat(product.formsMisnamed()).isEmpty();
    }

    @Test
    void aFormAsksExactlyWhatItsRecorderTakes() {
        assertThat(product.answersThatDiffer()).isEmpty();
    }

    @Test
    void everyVariableIsDeclared() {
        assertThat(product.variablesNotDeclared()).isEmpty();
    }

    @Test
    void everyMessageHasANameInCodeAndSomebodyWhoSendsIt() {
        assertThat(product.messagesNobodySends()).isEmpty();
    }

    @Test
    void everyEndHasItsStory() {
        assertThat(product.endsWithoutAStory()).isEmpty();
    }
}
