package org.bsplifecycle.access;

/** Models, Tasklist's lists, people, and what changes the engine itself. */
final class ProbesOfTheRest {

    private static final String ENGINE = ProbesOfTasks.ENGINE;

    private static final String NEW_PASSWORD =
            "{\"password\": \"battery horse correct\", \"authenticatedUserPassword\": \"%s\"}"
                    .formatted(MatrixStory.PASSWORD);

    private ProbesOfTheRest() {}

    static void add() {
        models();
        lists();
        people();
        engine();
    }

    private static void models() {
        String process = ENGINE + "/process-definition/<model>";
        Probes.of("Process models")
                .read(process, "Marker of the model")
                .read(ENGINE + "/process-definition/key/accessMatrix", "Marker of the model")
                .list(ENGINE + "/process-definition?key=accessMatrix", "Marker of the model")
                .count(ENGINE + "/process-definition/count?key=accessMatrix")
                .file(process + "/xml", "Marker of the model")
                .does("PUT", process + "/history-time-to-live", "{\"historyTimeToLive\": 1}")
                .spoils("PUT", process + "/suspended", "{\"suspended\": true}")
                .spoils("DELETE", process, "");
        String decision = ENGINE + "/decision-definition/key/reminderPolicy";
        Probes.of("Decision tables")
                .read(decision, "\"decisionRequirementsDefinitionId\"")
                .list(ENGINE + "/decision-definition?key=reminderPolicy", "\"version\"")
                .list(ENGINE + "/decision-requirements-definition", "\"version\"")
                .count(ENGINE + "/decision-definition/count?key=reminderPolicy")
                .file(decision + "/xml", "dmnXml")
                .tries("PUT", decision + "/history-time-to-live", "{\"historyTimeToLive\": -1}")
                .spoils("POST", decision + "/evaluate", "{\"variables\": {}}");
        String deployment = ENGINE + "/deployment";
        Probes.of("Deployments")
                .read(deployment + "/<deployment>", "Marker of the deployment")
                .list(deployment, "Marker of the deployment")
                .list(deployment + "/<deployment>/resources", "accessMatrix")
                .count(deployment + "/count?id=<deployment>")
                .file(deployment + "/<deployment>/resources/<resource>/data", "accessMatrix")
                .with(Operation.WRITE, Actions.uploads(deployment + "/create"))
                .spoils("DELETE", deployment + "/<deployment>", "")
                .spoils("POST", deployment + "/<deployment>/redeploy", "{}");
    }

    private static void lists() {
        of("The list of one's own tasks", "<mine>", "Tasks that you have taken");
        of("The lists of one's groups", "<myGroups>", "Everything that your groups")
                .list(ENGINE + "/filter", "Overdue")
                .list(ENGINE + "/filter", "Unclaimed");
    }

    private static Probes of(String what, String id, String description) {
        String one = ENGINE + "/filter/" + id;
        return Probes.of(what)
                .read(one, description)
                .list(ENGINE + "/filter", description)
                .count(ENGINE + "/filter/count?filterId=" + id)
                .tries("POST", ENGINE + "/filter/create", "{\"name\": \"x\", \"resourceType\": \"Nothing\"}")
                .spoils("PUT", one, "{\"name\": \"x\", \"resourceType\": \"Task\"}")
                .spoils("DELETE", one, "");
    }

    private static void people() {
        String user = ENGINE + "/user";
        String other = MatrixStory.user(Asker.ANOTHER_PARTNER);
        Probes.of("One's own account").read(user + "/<me>/profile", "Matrix");
        Probes.of("Other people's accounts")
                .read(user + "/admin/profile", "\"id\"")
                .list(user, "\"id\":\"admin\"")
                .count(user + "/count?id=admin")
                .tries(
                        "POST",
                        user + "/create",
                        "{\"profile\": {\"id\": \"a b\"}, \"credentials\": {\"password\": \"x\"}}")
                .spoils("PUT", user + "/admin/profile", "{\"id\": \"admin\", \"email\": \"x@example.org\"}")
                .spoils("PUT", user + "/admin/credentials", NEW_PASSWORD)
                .spoils("DELETE", user + "/" + other, "")
                .spoils("POST", user + "/admin/unlock", "{}");
        Probes.of("Groups")
                .read(ENGINE + "/group/managers", "Managers")
                .list(ENGINE + "/group", "\"managers\"")
                .count(ENGINE + "/group/count?id=managers")
                .tries("POST", ENGINE + "/group/create", "{\"id\": \"a b\", \"name\": \"x\"}")
                .spoils("PUT", ENGINE + "/group/camunda-admin/members/<me>", "{}")
                .spoils("DELETE", ENGINE + "/group/evidenceTeam", "");
        String rights = ENGINE + "/authorization";
        Probes.of("Rights")
                .read(rights + "/<right>", "\"permissions\"")
                .list(rights + "?groupIdIn=managers", "\"permissions\"")
                .count(rights + "/count?groupIdIn=managers")
                .tries("POST", rights + "/create", "{\"type\": 17, \"permissions\": [\"ALL\"], \"resourceType\": 0}")
                .spoils("PUT", rights + "/<right>", "{\"permissions\": [\"ALL\"]}")
                .spoils("DELETE", rights + "/<right>", "");
    }

    private static void engine() {
        Probes.of("Everything else that changes the engine")
                .tries("POST", ENGINE + "/migration/generate", "{}")
                .tries("POST", ENGINE + "/message", "{}")
                .tries("POST", ENGINE + "/signal", "{}")
                .tries("POST", ENGINE + "/modification/execute", "{}")
                .spoils("POST", ENGINE + "/process-definition/key/change/start", "{}")
                .spoils("POST", ENGINE + "/history/cleanup", "{}")
                .spoils("POST", ENGINE + "/tenant/create", "{}")
                .spoils("PUT", ENGINE + "/external-task/retries", "{}");
    }
}
