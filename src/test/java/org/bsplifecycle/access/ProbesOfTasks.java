package org.bsplifecycle.access;

/** Tasks, what their forms tell, and what hangs on them. */
final class ProbesOfTasks {

    static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final String TASK = ENGINE + "/task";
    private static final String PARTNERS = TASK + "/<partnerTask>";
    private static final String OF_PROCESS = "processInstanceBusinessKey=<reference>";

    private ProbesOfTasks() {}

    static void add() {
        ofOnesOwn();
        ofADeliveryPartner();
        ofWhatHangsOnIt();
    }

    private static void ofOnesOwn() {
        Probes.of("A task of one's own or of one's group")
                .read(TASK + "/<ownTask>", "\"taskDefinitionKey\"")
                .read(TASK + "/<ownTask>/form", "\"key\"")
                .list(TASK + "?" + OF_PROCESS, "\"id\":\"<ownTask>\"")
                .listPosted(TASK, "{\"processInstanceBusinessKey\": \"<reference>\"}", "\"id\":\"<ownTask>\"")
                .listPosted(TASK, "{\"orQueries\": [{\"taskIdIn\": [\"<ownTask>\"]}]}", "\"taskDefinitionKey\"")
                .list("/camunda/api/tasklist/plugin/bsp/default/cards?task=<ownTask>", "<reference>")
                .count(TASK + "/count?" + OF_PROCESS)
                .countPosted(TASK + "/count", "{\"taskIdIn\": [\"<ownTask>\"]}")
                .file(TASK + "/<ownTask>/deployed-form", "components")
                .with(Operation.WRITE, Actions.takes(TASK + "/<ownTask>/claim"));
        Probes.of("Every task, whoever has it")
                .read(TASK + "/<foreignTask>", "\"taskDefinitionKey\"")
                .listPosted(TASK, "{\"taskIdIn\": [\"<foreignTask>\"]}", "\"id\":\"<foreignTask>\"")
                .countPosted(TASK + "/count", "{\"taskId\": \"<foreignTask>\"}");
    }

    private static void ofADeliveryPartner() {
        Probes.of("A delivery partner's task")
                .read(PARTNERS, "\"taskDefinitionKey\"")
                .read(PARTNERS + "/form", "\"key\"")
                .read(PARTNERS + "/identity-links", "\"userId\"")
                .list(TASK + "?" + OF_PROCESS, "\"id\":\"<partnerTask>\"")
                .leaks(Operation.LIST, TASK, "\"id\":\"<partnerTask>\"")
                .listPosted(TASK, "{\"taskIdIn\": [\"<partnerTask>\"]}", "\"taskDefinitionKey\"")
                .listPosted(TASK, "{\"orQueries\": [{\"assignee\": \"<partner>\"}]}", "\"taskDefinitionKey\"")
                .list("/camunda/api/tasklist/plugin/bsp/default/cards?task=<partnerTask>", "<reference>")
                .count(TASK + "/count?" + OF_PROCESS + "&taskDefinitionKey=userTask_logSession")
                .countPosted(TASK + "/count", "{\"taskId\": \"<partnerTask>\"}")
                .countPosted(TASK + "/count", "{\"assignee\": \"<partner>\"}")
                .file(PARTNERS + "/deployed-form", "components")
                .does("POST", PARTNERS + "/assignee", "{\"userId\": \"<partner>\"}")
                .spoils("POST", PARTNERS + "/claim", "{\"userId\": \"<me>\"}")
                .spoils("POST", PARTNERS + "/unclaim", "{}")
                .spoils("POST", PARTNERS + "/submit-form", "{\"variables\": {}}")
                .spoils("POST", PARTNERS + "/complete", "{}")
                .spoils("POST", PARTNERS + "/delegate", "{\"userId\": \"<me>\"}")
                .spoils("POST", PARTNERS + "/localVariables", "{}")
                .with(Operation.WRITE, Actions.postpones(PARTNERS));
        Probes.of("What the form of that task tells")
                .read(PARTNERS + "/form-variables", "\"logged\"")
                .read(PARTNERS + "/variables", "\"deliveryPartner\"");
    }

    private static void ofWhatHangsOnIt() {
        Probes.of("Comments on that task")
                .read(PARTNERS + "/comment/<comment>", "Marker of the comment")
                .list(PARTNERS + "/comment", "Marker of the comment")
                .does("POST", PARTNERS + "/comment/create", "{\"message\": \"Another word\"}")
                .spoils("DELETE", PARTNERS + "/comment/<comment>", "")
                .spoils("PUT", PARTNERS + "/comment", "{\"id\": \"<comment>\", \"message\": \"x\"}")
                .leaks(Operation.READ, TASK + "/<anyTask>/comment/<comment>", "Marker of the comment");
        Probes.of("Files on that task")
                .read(PARTNERS + "/attachment/<file>", "Marker of the file's name")
                .list(PARTNERS + "/attachment", "Marker of the file's name")
                .file(PARTNERS + "/attachment/<file>/data", "Marker in the file")
                .tries("POST", PARTNERS + "/attachment/create", "{}")
                .tries("DELETE", PARTNERS + "/attachment/<file>", "")
                .leaks(Operation.READ, TASK + "/<anyTask>/attachment/<file>", "Marker of the file's name")
                .leaks(Operation.FILE, TASK + "/<anyTask>/attachment/<file>/data", "Marker in the file");
    }
}
