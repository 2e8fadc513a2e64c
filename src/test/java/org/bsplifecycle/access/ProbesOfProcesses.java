package org.bsplifecycle.access;

/** The processes of a project as they run and as they ran, and their jobs. */
final class ProbesOfProcesses {

    private static final String ENGINE = ProbesOfTasks.ENGINE;
    private static final String HISTORY = ENGINE + "/history";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String OF_IT = "processInstanceId=<process>";
    private static final String POSTED = "{\"processInstanceId\": \"<process>\"}";
    private static final String OPERATION = "\"operationType\"";

    private ProbesOfProcesses() {}

    static void add() {
        running();
        variables();
        history();
        ofWhatHappened();
        jobs();
        inCockpit();
    }

    private static void running() {
        String one = ENGINE + "/process-instance/<process>";
        Probes.of("Running processes")
                .read(one, "<reference>")
                .list(ENGINE + "/process-instance?businessKey=<reference>", "<process>")
                .leaks(Operation.LIST, ENGINE + "/process-instance", "<process>")
                .listPosted(ENGINE + "/process-instance", "{\"businessKey\": \"<reference>\"}", "<process>")
                .count(ENGINE + "/process-instance/count?businessKey=<reference>")
                .countPosted(ENGINE + "/process-instance/count", "{\"processInstanceIds\": [\"<process>\"]}")
                .does("PUT", one + "/suspended", "{\"suspended\": false}")
                .spoils("DELETE", one, "")
                .spoils("POST", one + "/modification", "{}")
                .spoils("POST", ENGINE + "/process-instance/delete", "{\"processInstanceIds\": [\"<process>\"]}");
        Probes.of("Where they stand")
                .read(one + "/activity-instances", "event_accessMatrix")
                .read(ENGINE + "/execution/<execution>", "<process>")
                .list(ENGINE + "/execution?" + OF_IT, "<execution>")
                .listPosted(ENGINE + "/execution", "{\"businessKey\": \"<reference>\"}", "<execution>")
                .count(ENGINE + "/execution/count?" + OF_IT);
        Probes.of("Comments on them").list(one + "/comment", "Marker beside the process");
    }

    private static void variables() {
        String one = ENGINE + "/process-instance/<process>/variables";
        Probes.of("Their variables")
                .read(one + "/note", "Marker of the variable")
                .read(ENGINE + "/variable-instance/<note>", "Marker of the variable")
                .read(ENGINE + "/execution/<execution>/localVariables", "{}")
                .list(one, "Marker of the variable")
                .list(ENGINE + "/variable-instance?processInstanceIdIn=<process>", "Marker of the variable")
                .listPosted(ENGINE + "/variable-instance", "{\"variableName\": \"note\"}", "Marker of the variable")
                .count(ENGINE + "/variable-instance/count?processInstanceIdIn=<process>")
                .file(one + "/paper/data", "Marker of the paper")
                .file(ENGINE + "/variable-instance/<paper>/data", "Marker of the paper")
                .does("PUT", one + "/added", "{\"value\": \"x\", \"type\": \"String\"}")
                .spoils("DELETE", one + "/note", "")
                .spoils("POST", one, "{\"modifications\": {\"note\": {\"value\": \"x\"}}}")
                .spoils("PUT", ENGINE + "/execution/<execution>/localVariables/note", "{\"value\": \"x\"}")
                .spoils("POST", ENGINE + "/process-instance/variables-async", "{}");
    }

    private static void history() {
        Probes.of("History of processes")
                .read(HISTORY + "/process-instance/<process>", "<reference>")
                .list(HISTORY + "/process-instance?processInstanceBusinessKey=<reference>", "<process>")
                .listPosted(HISTORY + "/process-instance", "{\"processInstanceIds\": [\"<process>\"]}", "<process>")
                .leaks(Operation.LIST, HISTORY + "/process-instance", "<process>")
                .count(HISTORY + "/process-instance/count?processInstanceBusinessKey=<reference>")
                .tries("POST", HISTORY + "/process-instance/set-removal-time", "{}")
                .spoils("DELETE", HISTORY + "/process-instance/<process>", "")
                .spoils("POST", HISTORY + "/process-instance/delete", "{}")
                .spoils("POST", HISTORY + "/process-instance/async/set-removal-time", "{}");
        Probes.of("History of steps")
                .read(HISTORY + "/process-definition/<model>/statistics", "event_accessMatrix")
                .list(HISTORY + "/activity-instance?" + OF_IT, "event_accessMatrix")
                .listPosted(HISTORY + "/activity-instance", POSTED, "event_accessMatrix")
                .count(HISTORY + "/activity-instance/count?" + OF_IT);
        Probes.of("History of tasks")
                .list(HISTORY + "/task?" + OF_IT, "Task of managers")
                .listPosted(HISTORY + "/task", "{\"taskAssignee\": \"<partner>\"}", "<partnerTask>")
                .count(HISTORY + "/task/count?" + OF_IT)
                .countPosted(HISTORY + "/task/count", "{\"taskId\": \"<partnerTask>\"}");
        Probes.of("History of variables")
                .read(HISTORY + "/variable-instance/<note>", "Marker of the variable")
                .list(HISTORY + "/variable-instance?" + OF_IT, "Marker of the variable")
                .listPosted(HISTORY + "/variable-instance", POSTED, "Marker of the variable")
                .count(HISTORY + "/variable-instance/count?" + OF_IT)
                .file(HISTORY + "/variable-instance/<paper>/data", "Marker of the paper")
                .does("DELETE", HISTORY + "/variable-instance/<expendable>", "")
                .spoils("DELETE", HISTORY + "/process-instance/<process>/variable-instances", "");
    }

    private static void ofWhatHappened() {
        Probes.of("Who did what in Tasklist")
                .list(HISTORY + "/user-operation?" + OF_IT, OPERATION)
                .count(HISTORY + "/user-operation/count?" + OF_IT);
    }

    private static void jobs() {
        Probes.of("Timers and other jobs")
                .read(ENGINE + "/job/<job>", "<process>")
                .list(ENGINE + "/job?" + OF_IT, "<job>")
                .listPosted(ENGINE + "/job", POSTED, "<job>")
                .list(ENGINE + "/job-definition?processDefinitionKey=accessMatrix", "event_accessMatrix")
                .list(HISTORY + "/job-log?" + OF_IT, "<job>")
                .count(ENGINE + "/job/count?" + OF_IT)
                .count(HISTORY + "/job-log/count?" + OF_IT)
                .does("PUT", ENGINE + "/job/<job>/retries", "{\"retries\": 0}")
                .spoils("POST", ENGINE + "/job/<job>/execute", "{}")
                .spoils("DELETE", ENGINE + "/job/<job>", "");
        Probes.of("Incidents")
                .read(ENGINE + "/incident/<incident>", "<process>")
                .list(ENGINE + "/incident?" + OF_IT, "<incident>")
                .list(HISTORY + "/incident?" + OF_IT, "<incident>")
                .count(ENGINE + "/incident/count?" + OF_IT)
                .count(HISTORY + "/incident/count?" + OF_IT)
                .does("PUT", ENGINE + "/incident/<incident>/annotation", "{\"annotation\": \"x\"}")
                .spoils("DELETE", ENGINE + "/incident/<incident>", "");
        Probes.of("Starting a change")
                .tries("POST", ENGINE + "/process-definition/key/change/submit-form", "{\"variables\": {}}");
    }

    private static void inCockpit() {
        String ofModel = "{\"processDefinitionId\": \"<model>\"}";
        Probes.of("Processes in Cockpit's own lists")
                .list(COCKPIT + "/process-definition/statistics", "accessMatrix")
                .listPosted(COCKPIT + "/process-instance", ofModel, "<process>")
                .list(COCKPIT + "/incident?processInstanceIdIn=<process>", "<incident>")
                .countPosted(COCKPIT + "/process-instance/count", ofModel)
                .count(COCKPIT + "/incident/count?processInstanceIdIn=<process>");
    }
}
