package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Case 67, at the desks of staff: an expression of interest full of {@link HostileText}, a comment, a colleague of that
 * name. Whoever looks after it reads it as it was written, and it does nothing.
 */
@JourneyTest
class HostileInterestIT extends HostileWalk {

    @Autowired
    RuntimeService runtime;

    private Task task;

    @BeforeEach
    void isAsked() {
        hostile.interest(new Interest("hostile"));
        task = story.staff().task(reference(), "reviewEoi");
    }

    @Test
    void isReadLetterByLetterInCamundasPages() {
        inTasklist();
        inCockpit();
        tour("admin").application("admin", Map.of("/users", NAMED_SO));

        assertThat(watch.seen()).as("what a page did").isEmpty();
        reading.isLetterByLetter(
                "Tasklist reviewEoi", "Tasklist History", "Cockpit Variables", "Cockpit Incidents", "/users");
    }

    private void inTasklist() {
        tasks.createComment(task.getId(), task.getProcessInstanceId(), new HostileText().of(2000));
        inTasklist("partnershipManager", "reviewEoi");
        CamundaTour tasklist = tour("partnershipManager");
        tasklist.task("History", ".history-pane:has-text('qqb')");
        tasklist.task("Diagram", ".djs-shape");
        tasklist.task("Description", ".description-pane .ng-binding:visible");
    }

    /** No process keeps our texts; so here is one that somebody has given it, and one that a failure left. */
    private void inCockpit() {
        String process = task.getProcessInstanceId();
        String kept = String.valueOf(runtime.getVariables(process));
        assertThat(HostileText.in(kept)).as(kept).isZero();
        runtime.setVariable(process, "hostile", new HostileText().of(2000));
        String incident = runtime.createIncident("hostile", task.getExecutionId(), "x", new HostileText().of(2000))
                .getId();
        try {
            CamundaTour cockpit = tour("manager");
            cockpit.application(
                    "cockpit",
                    Map.of(
                            "/processes",
                            "BSP lifecycle",
                            "/tasks",
                            // Cockpit's own words come late, and now and then not at all.
                            "Partnership managers",
                            "/process-definition/" + task.getProcessDefinitionId() + "/runtime",
                            process));
            cockpit.process(process, Map.of("Variables", "hostile", "Incidents", "qqb", "User Tasks", task.getName()));
        } finally {
            runtime.resolveIncident(incident);
            runtime.removeVariable(process, "hostile");
        }
    }

    @Test
    void isReadLetterByLetterWhereStaffLookForThings() {
        HostileStaff staff = new HostileStaff(story, server(), reading);
        Page page = story.staff().page("programmeAdmin");
        staff.previews(page, reference());
        staff.looksFor();
        staff.looksForTextToRemove(reference());
        staff.asksWhatIsHeld(people().contact());
        staff.isWatched(port, NAMED_SO, PASSWORD);
        staff.table(page, "/api/returns/appendix-1.csv?year=" + bsp().programmeYear());

        assertThat(watch.seen()).as("what a page did").isEmpty();
        reading.isLetterByLetter(
                "/staff",
                "/staff/correspondence/templates/offerBsp",
                "/staff/correspondence/templates/offerBsp/html",
                "/staff/audit",
                "/staff/personal-data",
                "/staff/personal-data/held",
                "/staff/bsps/" + reference() + "/remove-text");
        reading.isNotAt("/staff/audit.csv", "/api/returns/appendix-1.csv");
    }
}
