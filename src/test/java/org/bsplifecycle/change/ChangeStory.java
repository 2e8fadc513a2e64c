package org.bsplifecycle.change;

import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Story;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A BSP in the middle of its life, and the staff who change it as Tasklist would. */
public final class ChangeStory {

    public static final String PARTNER = "changeTestPartner";
    public static final String LEAD = "changeTestLead";
    public static final String HEAD = "changeTestHead";

    private final ApplicationContext beans;
    private final Story story;

    private ChangeStory(ApplicationContext beans) {
        this.beans = beans;
        this.story = Story.notBegun(beans);
    }

    public static ChangeStory at(ApplicationContext beans, String activity) {
        ChangeStory change = new ChangeStory(beans);
        Clock clock = beans.getBean(Clock.class);
        beans.getBean(Bsps.class).lead(change.story.reference(), LEAD);
        if (!activity.equals("callActivity_scoping")) {
            beans.getBean(Bsps.class).assign(change.story.reference(), PARTNER);
        }
        beans.getBean(RuntimeService.class)
                .createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(change.story.reference().value())
                .setVariable(LifecycleProcess.DELIVERY_PARTNER.name(), PARTNER)
                .setVariable(
                        LifecycleProcess.FOLLOW_UP_DUE.name(),
                        Date.from(beans.getBean(WorkingTime.class).plus(clock.instant(), "P6M")))
                .startBeforeActivity(activity)
                .execute();
        return change;
    }

    public Story story() {
        return story;
    }

    /** Asks for a change and describes it, as the lead. */
    public ChangeStory asks(ChangeKind kind, Map<String, Object> details) {
        as(LEAD, Groups.IMPLEMENTATION_LEADS, () -> {
            starts(kind);
            story.completes(ChangeProcess.DESCRIBE_CHANGE, details);
        });
        return this;
    }

    public void starts(ChangeKind kind) {
        String definition = beans.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(ChangeProcess.ID)
                .latestVersion()
                .singleResult()
                .getId();
        beans.getBean(FormService.class)
                .submitStartForm(definition, Map.of("project", story.reference().value(), "change", kind.name()));
    }

    public ChangeStory approved() {
        return decided(Map.of("decision", "APPROVE"));
    }

    public ChangeStory decided(Map<String, Object> decision) {
        as(HEAD, Groups.HEADS_OF_DELIVERY, () -> story.completes(ChangeProcess.APPROVE_CHANGE, decision));
        return this;
    }

    /** What the server does by itself every two seconds. */
    public ChangeStory made() {
        beans.getBean(MakingChanges.class).runDue();
        return this;
    }

    public ChangeStory paused(String until) {
        Map<String, Object> details = until == null
                ? Map.of("pauseReason", "INSPECTION")
                : Map.of("pauseReason", "INSPECTION", "expectedResume", until);
        return asks(ChangeKind.PAUSE, details).approved().made();
    }

    public ChangeStory resumed() {
        return asks(ChangeKind.RESUME, Map.of()).made();
    }

    public static void as(String user, String group, Runnable work) {
        var authorities = AuthorityUtils.createAuthorityList(group);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", authorities));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public List<MailEntry> mails(String... templates) {
        return beans.getBean(Correspondence.class).of(story.reference()).stream()
                .filter(mail -> Arrays.asList(templates).contains(mail.template()))
                .toList();
    }
}
