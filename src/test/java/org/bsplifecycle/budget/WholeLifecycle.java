package org.bsplifecycle.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.prompt.Answerer;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One BSP from expression of interest to closed, each step entered in the ledger; what the test itself looks up is not.
 * Staff are logged in, so what authorisation costs is in it.
 */
public final class WholeLifecycle {

    private final ApplicationContext beans;
    private final ProcessEngine engine;
    private final Ledger ledger;
    private final LifecycleAnswers answers;
    private BspReference reference;
    private ProcessStory process;

    public WholeLifecycle(ApplicationContext beans, Ledger ledger, LifecycleAnswers answers) {
        this.beans = beans;
        this.engine = beans.getBean(ProcessEngine.class);
        this.ledger = ledger;
        this.answers = answers;
    }

    public BspReference reference() {
        return reference;
    }

    public ProcessStory process() {
        return process;
    }

    /** The 41 durable steps: the start, 20 tasks, 5 answers of the partnership, 12 of surveys and 3 timers. */
    public void happens() {
        untilItIsDelivered();
        untilItIsClosed();
    }

    public void untilItIsDelivered() {
        eoi();
        scoping();
        delivery();
    }

    public void untilItIsClosed() {
        report();
        followUpAndClosing();
    }

    /** Sends, that is, captures all mails that wait; with nobody's mail waiting before the story these are the story's. */
    public void mails() {
        TimedWork dispatcher = beans.getBean("dispatcher", TimedWork.class);
        ledger.step("all mails", dispatcher::runDue);
    }

    private void eoi() {
        EoiFixture fixture = beans.getAutowireCapableBeanFactory().createBean(EoiFixture.class);
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        ledger.step(
                "start",
                () -> transaction.executeWithoutResult(status -> {
                    reference = fixture.registered(answers.interest());
                    beans.getBean(Processes.class).start("lifecycle", reference, Outcome.none());
                }));
        process = new ProcessStory(engine, reference);
        task("reviewEoi");
        task("holdConversation");
        task("decideEoi");
        prompt("confirmProject");
    }

    private void scoping() {
        task("holdScopingMeeting");
        task("writeEvidenceBrief");
        task("choosePartner");
        task("replyToOffer");
        task("writeScope");
        task("signOffScope");
        prompt("agreeScope");
    }

    private void delivery() {
        survey("baselineSurvey");
        task("startDelivery");
        task("logSession");
        task("logSession");
        task("logSession", answers.session("NO"));
        task("endOrExtend");
        task("completeDelivery");
        survey("endOfDeliverySurvey");
        timer("event_waveDue");
    }

    private void report() {
        task("draftReport");
        task("reviewReport");
        prompt("approveReport");
        task("publishReport", answers.publication(reference));
    }

    private void followUpAndClosing() {
        timer("event_followUpDue");
        prompt("confirmContacts");
        survey("followUpSurvey");
        timer("event_waveDue");
        task("addImpact");
        prompt("seeImpact");
        task("closeBsp");
    }

    private void task(String stem) {
        task(stem, answers.to(stem));
    }

    private void task(String stem, Map<String, Object> given) {
        Task task = process.task(stem);
        logIn(task);
        try {
            engine.getFormService().getTaskFormVariables(task.getId());
            ledger.step(stem, () -> engine.getFormService().submitTaskForm(task.getId(), Variables.fromMap(given)));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void logIn(Task task) {
        Optional<String> group = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        engine.getIdentityService()
                .setAuthentication(
                        task.getAssignee() == null ? "budgetStaff" : task.getAssignee(),
                        List.of(group.orElse(Groups.DELIVERY_PARTNERS)));
    }

    private void prompt(String stem) {
        PromptAnswers partnership =
                new PromptAnswers(beans.getBean(OpenPrompts.class), beans.getBean(AnsweringPrompt.class));
        var asked = partnership.asked(reference, stem).id();
        ledger.step(stem, () -> {
            var reply = beans.getBean(AnsweringPrompt.class).answer(asked, answers.to(stem), Answerer.partnership());
            if (!reply.errors().isEmpty()) {
                throw new AssertionError(stem + ": " + reply.errors());
            }
        });
    }

    /** Four of those who were asked answer. */
    private void survey(String questionnaire) {
        SurveyAnswers.tokens(beans, reference).stream()
                .limit(4)
                .forEach(token -> ledger.step(
                        questionnaire, () -> SurveyAnswers.answers(beans, token, answers.to(questionnaire))));
    }

    private void timer(String event) {
        Job job = process.timer(event);
        ledger.step(event, () -> engine.getManagementService().executeJob(job.getId()));
    }
}
