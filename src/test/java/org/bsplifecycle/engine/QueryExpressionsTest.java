package org.bsplifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bsplifecycle.BspTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CVE-2026-109432 once more, round the web layer: whoever has the engine's own services in hand gets no further. */
@BspTest
class QueryExpressionsTest {

    private static final String MARKER = "markerOfExpressions";
    private static final String TOUCH = "${" + MARKER + ".touch()}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    JdbcClient db;

    private final Marker marker = new Marker();

    /** As reachable as the bean of a model is, so that what does not touch it was kept from it. */
    public static final class Marker implements JavaDelegate {
        private final AtomicInteger touched = new AtomicInteger();

        public String touch() {
            return "touched " + touched.incrementAndGet();
        }

        @Override
        public void execute(DelegateExecution execution) {
            touch();
        }
    }

    @BeforeEach
    void putTheMarker() {
        beans.registerSingleton(MARKER, marker);
    }

    @AfterEach
    void takeItAway() {
        beans.destroySingleton(MARKER);
        db.sql("delete from act_ru_filter where name_ = 'marked'").update();
    }

    static Stream<UnaryOperator<TaskQuery>> queries() {
        return Stream.of(
                query -> query.taskAssigneeExpression(TOUCH),
                query -> query.taskCandidateGroupInExpression(TOUCH),
                query -> query.dueAfterExpression(TOUCH),
                query -> query.taskAssigneeExpression("${currentUser()}").taskOwnerExpression(TOUCH),
                query -> query.taskAssigneeExpression("${currentUser()}" + TOUCH),
                query -> query.or().taskAssigneeExpression(TOUCH).endOr(),
                query -> query.or()
                        .taskName("x")
                        .endOr()
                        .or()
                        .taskOwnerExpression(TOUCH)
                        .endOr(),
                query -> query.or().followUpBeforeExpression(TOUCH).endOr());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryEvaluatesThem(UnaryOperator<TaskQuery> asked) {
        refuses(() -> query(asked).list());
        refuses(() -> query(asked).listPage(0, 1));
        refuses(() -> query(asked).count());
        refuses(() -> query(asked).singleResult());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noFilterKeepsThemAndNoneIsWidenedByThem(UnaryOperator<TaskQuery> asked) {
        Filter filter = engine.getFilterService().newTaskFilter("marked");
        refuses(() -> engine.getFilterService().saveFilter(filter.setQuery(query(asked))));

        String mine = filter("Mine");
        refuses(() -> engine.getFilterService().list(mine, query(asked)));
        refuses(() -> engine.getFilterService().count(mine, query(asked)));
    }

    /** Somebody has written it into the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\": \"%s\"}",
                "{\"orQueries\": [{\"assigneeExpression\": \"%s\"}]}",
                "{\"orQueries\": [{\"name\": \"x\"}, {\"candidateGroupsExpression\": \"%s\"}]}"
            })
    void noStoredFilterEvaluatesThem(String query) {
        engine.getFilterService().saveFilter(engine.getFilterService().newTaskFilter("marked"));
        db.sql("update act_ru_filter set query_ = ? where name_ = 'marked'")
                .param(query.formatted(TOUCH))
                .update();
        String stored = filter("marked");

        refuses(() -> engine.getFilterService().list(stored));
        refuses(() -> engine.getFilterService().listPage(stored, 0, 1));
        refuses(() -> engine.getFilterService().count(stored));
        refuses(() -> engine.getFilterService().singleResult(stored));
    }

    @Test
    void theProgrammesOwnListsWork() {
        engine.getIdentityService().setAuthentication("nobody", List.of(Groups.MANAGERS));
        try {
            for (String name : List.of("Mine", "My groups", "Overdue", "Unclaimed")) {
                assertThat(engine.getFilterService().count(filter(name)))
                        .as(name)
                        .isNotNegative();
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dataSource}", "${jdbcClient}", "${taskService}", "${environment}", "${processEngine}"})
    void noModelReachesWhatIsNotMadeForModels(String expression) {
        assertThatThrownBy(() -> runs(expression)).hasMessageContaining("Unknown property used in expression");
    }

    @Test
    void aModelReachesWhatIs() {
        runs("${" + MARKER + "}");

        assertThat(marker.touched).hasValue(1);
    }

    private void runs(String expression) {
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "marked.bpmn",
                        Bpmn.createExecutableProcess("marked")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask()
                                .camundaDelegateExpression(expression)
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("marked");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    private TaskQuery query(UnaryOperator<TaskQuery> asked) {
        return asked.apply(engine.getTaskService().createTaskQuery());
    }

    private String filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }

    private void refuses(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ProcessEngineException.class);
        assertThat(marker.touched).as("the marker was touched").hasValue(0);
    }
}
