package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.forms.Option;

/** The staff of a server of which a test knows nothing but its port: what Tasklist sends, and what the API answers. */
final class StaffDesk implements Staff {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    static final String WINDOW_PAGE = "/staff/application-windows/new";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String password;

    /** Of a rehearsal. */
    StaffDesk(int port) {
        this(port, "rehearsal");
    }

    /** @param password everybody's */
    StaffDesk(int port, String password) {
        this.port = port;
        this.password = password;
    }

    @Override
    public void completes(String user, String reference, String stem, Map<String, Object> answers) {
        Visitor staff = new Visitor(port).loggedIn(user, password);
        JsonNode tasks = read(staff.getJson(ENGINE + "/task?processInstanceBusinessKey=" + reference
                        + "&taskDefinitionKey=userTask_" + stem)
                .body());
        assertThat(tasks).as("%s of %s", stem, reference).hasSize(1);
        String task = ENGINE + "/task/" + tasks.get(0).get("id").asText();
        ObjectNode variables = JSON.createObjectNode();
        answers.forEach((key, value) -> variables.putObject(key).put("value", sent(value)));
        HttpResponse<String> claimed = staff.postToWebapp(task + "/claim", "{\"userId\":\"" + user + "\"}");
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
        HttpResponse<String> done = staff.postToWebapp(
                task + "/submit-form",
                JSON.createObjectNode().set("variables", variables).toString());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private static String sent(Object value) {
        if (value instanceof Option chosen) {
            return chosen.value();
        }
        return value instanceof List<?> many ? JSON.valueToTree(many).toString() : value.toString();
    }

    /** The administrator makes an account for somebody of this group. */
    void hires(String user, String group) {
        Visitor admin = new Visitor(port).loggedIn("admin", password);
        ObjectNode account = JSON.createObjectNode();
        account.putObject("profile").put("id", user).put("firstName", "Sample").put("lastName", "Staff");
        account.putObject("credentials").put("password", password);
        HttpResponse<String> made = admin.postToWebapp(ENGINE + "/user/create", account.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(204);
        joins(user, group);
    }

    void joins(String user, String group) {
        administers("PUT", "/group/" + group + "/members/" + user, "{}");
    }

    void leaves(String user, String group) {
        administers("DELETE", "/group/" + group + "/members/" + user, "");
    }

    void dismisses(String user) {
        administers("DELETE", "/user/" + user, "");
    }

    /** The administrator gives somebody a new password; it may be the one that they have. */
    void resets(String user) {
        ObjectNode change = JSON.createObjectNode();
        change.put("password", password).put("authenticatedUserPassword", password);
        administers("PUT", "/user/" + user + "/credentials", change.toString());
    }

    private void administers(String method, String path, String body) {
        HttpResponse<String> done =
                new Visitor(port).loggedIn("admin", password).sendToWebapp(method, ENGINE + path, body);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    /** Somebody of the programme admins plans a window that is open. */
    void opensWindow(String user) {
        HttpResponse<String> planned =
                new Visitor(port).loggedIn(user, password).submit(WINDOW_PAGE, WINDOW_PAGE, window());
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(302);
    }

    /** What is typed on {@link #WINDOW_PAGE} for one that is open. */
    static Map<String, String> window() {
        Map<String, String> answers = new HashMap<>(
                Map.of("number", "1", "title", "Window 1", "mode", "EOI", "opensAt", "0:00", "closesAt", "17:00"));
        day(answers, "opensOn", LocalDate.now(ZoneOffset.UTC).minusDays(1));
        day(answers, "closesOn", LocalDate.now(ZoneOffset.UTC).plusDays(30));
        return answers;
    }

    private static void day(Map<String, String> answers, String field, LocalDate day) {
        answers.put(field + "-day", "" + day.getDayOfMonth());
        answers.put(field + "-month", "" + day.getMonthValue());
        answers.put(field + "-year", "" + day.getYear());
    }

    List<String> projects() {
        return texts(admin("/api/bsps"), "reference");
    }

    /** The references of the processes of this kind that ever began, one for each. */
    List<String> begun(String process) {
        return texts(admin(ENGINE + "/history/process-instance?processDefinitionKey=" + process), "businessKey");
    }

    /** Every mail there is, newest first. */
    List<JsonNode> mails() {
        List<JsonNode> mails = new ArrayList<>();
        JsonNode page = admin("/api/correspondence?limit=500");
        while (!page.isEmpty()) {
            page.forEach(mails::add);
            String last = mails.get(mails.size() - 1).get("number").asText();
            page = admin("/api/correspondence?limit=500&before=" + last);
        }
        return mails;
    }

    List<String> openTasks(String reference) {
        return texts(admin(ENGINE + "/task?processInstanceBusinessKey=" + reference), "taskDefinitionKey");
    }

    List<String> timeline(String reference) {
        return texts(admin("/api/bsps/" + reference).get("timeline"), "what");
    }

    List<String> messageIds(String reference) {
        return texts(mails(reference), "messageId");
    }

    List<String> states(String reference) {
        return texts(mails(reference), "state");
    }

    boolean settled(String reference) {
        return states(reference).stream()
                .allMatch(state -> List.of("SENT", "UNCLEAR").contains(state));
    }

    private JsonNode mails(String reference) {
        return admin("/api/correspondence?bsp=" + reference);
    }

    private JsonNode admin(String path) {
        HttpResponse<String> answer =
                new Visitor(port).loggedIn("admin", password).getJson(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return read(answer.body());
    }

    private static List<String> texts(JsonNode rows, String field) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.get(field).asText()));
        return texts;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
