package org.bsplifecycle.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** Of the project's, a process with a task for each group, a job that failed, variables, and what hangs on its tasks. */
final class MatrixProcess implements AutoCloseable {

    private static final String ID = "accessMatrix";
    private static final String FORM = """
            {"id": "accessMatrixForm", "type": "default", "schemaVersion": 16,
             "components": [{"type": "text", "id": "x", "text": "Marker of the form"}]}""";

    private final ProcessEngine engine;
    private final String deployment;
    private final String instance;
    private final Map<String, String> names = new HashMap<>();

    MatrixProcess(ProcessEngine engine, BspReference reference, String partnerTask) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .name("Marker of the deployment")
                .addModelInstance(ID + ".bpmn", model())
                .addString(ID + ".form", FORM)
                .deploy()
                .getId();
        this.instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ID,
                        reference.value(),
                        Variables.createVariables()
                                .putValue("note", "Marker of the variable")
                                .putValue("expendable", "Marker to be deleted")
                                .putValueTyped("paper", file()))
                .getId();
        names.put("deployment", deployment);
        names.put("process", instance);
        names.put("model", definition());
        names.put(
                "resource",
                engine.getRepositoryService().getDeploymentResources(deployment).stream()
                        .filter(resource -> resource.getName().endsWith(".bpmn"))
                        .findFirst()
                        .orElseThrow()
                        .getId());
        fail();
        hang(partnerTask);
    }

    private static org.camunda.bpm.engine.variable.value.FileValue file() {
        return Variables.fileValue("paper.txt")
                .file("Marker of the paper".getBytes(StandardCharsets.UTF_8))
                .mimeType("text/plain")
                .create();
    }

    private static BpmnModelInstance model() {
        AbstractFlowNodeBuilder<?, ?> fork = Bpmn.createExecutableProcess(ID)
                .name("Marker of the model")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("fork");
        for (String group : Groups.names().keySet()) {
            if (!group.equals(Groups.DELIVERY_PARTNERS)) {
                fork = fork.userTask(taskKey(group))
                        .name("Task of " + group)
                        .camundaCandidateGroups(group)
                        .camundaFormKey("camunda-forms:deployment:" + ID + ".form")
                        .moveToNode("fork");
            }
        }
        return fork.intermediateCatchEvent("event_accessMatrix")
                .timerWithDuration("P1Y")
                .endEvent()
                .done();
    }

    private static String taskKey(String group) {
        return "userTask_" + group.replaceAll("[^a-zA-Z]", "");
    }

    private String definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    private void fail() {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getManagementService().setJobRetries(job.getId(), 0);
        names.put("job", job.getId());
        names.put("execution", job.getExecutionId());
        names.put(
                "incident",
                engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
        engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .list()
                .forEach(variable -> names.put(variable.getName(), variable.getId()));
    }

    private void hang(String task) {
        var tasks = engine.getTaskService();
        names.put(
                "comment",
                tasks.createComment(task, null, "Marker of the comment").getId());
        tasks.createComment(null, instance, "Marker beside the process");
        names.put(
                "file",
                tasks.createAttachment(
                                "text/plain",
                                task,
                                null,
                                "Marker of the file's name",
                                "A file",
                                new ByteArrayInputStream("Marker in the file".getBytes(StandardCharsets.UTF_8)))
                        .getId());
    }

    Map<String, String> names() {
        return names;
    }

    String taskOf(String group) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(taskKey(group))
                .singleResult()
                .getId();
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
