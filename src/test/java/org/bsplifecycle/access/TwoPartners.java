package org.bsplifecycle.access;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Two processes of two delivery partners, each with a task of the partner and a task of the partnership managers. */
final class TwoPartners implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static final String PROCESS = "accessStory";
    private static int stories;

    private final int number = ++stories;
    private final ProcessEngine engine;
    private final Accounts accounts;
    private final String deployment;

    TwoPartners(ProcessEngine engine, Accounts accounts) {
        this.engine = engine;
        this.accounts = accounts;
        accounts.create(account("first", Groups.DELIVERY_PARTNERS), PASSWORD);
        accounts.create(account("second", Groups.DELIVERY_PARTNERS), PASSWORD);
        this.deployment = deploy();
        start("first");
        start("second");
    }

    /** The business key of both. */
    String reference() {
        return "BSP-2001-%03d".formatted(number);
    }

    /** The user id that belongs to this part in the story. */
    String id(String part) {
        return part + "OfAccessStory" + number;
    }

    String staff(String group) {
        String id = id(group.replaceAll("[^a-zA-Z]", ""));
        accounts.create(account(group.replaceAll("[^a-zA-Z]", ""), group), PASSWORD);
        return id;
    }

    Task taskOf(String partner) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskAssignee(id(partner))
                .singleResult();
    }

    /** A second member of the group; {@link #staff} is the first. */
    String colleague(String group) {
        accounts.create(account("colleague", group), PASSWORD);
        return id("colleague");
    }

    List<Task> groupTasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PROCESS)
                .taskDefinitionKey("userTask_accessStoryOfGroup")
                .list();
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        List.of("first", "second", "colleague").forEach(partner -> accounts.delete(id(partner)));
        Groups.names().keySet().forEach(group -> accounts.delete(id(group.replaceAll("[^a-zA-Z]", ""))));
    }

    private Account account(String part, String group) {
        return new Account(id(part), "Test", part, null, List.of(group));
    }

    private String deploy() {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway()
                .userTask("userTask_accessStoryOfPartner")
                .name("Log a session")
                .camundaAssignee("${deliveryPartner}")
                .endEvent()
                .moveToLastGateway()
                .userTask("userTask_accessStoryOfGroup")
                .name("Review expression of interest")
                .camundaCandidateGroups(Groups.PARTNERSHIP_MANAGERS)
                .camundaDueDate("2020-01-01T09:00:00")
                .endEvent()
                .done();
        return engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("accessStory.bpmn", model)
                .deploy()
                .getId();
    }

    private void start(String partner) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, reference(), Map.of("deliveryPartner", id(partner)));
    }
}
