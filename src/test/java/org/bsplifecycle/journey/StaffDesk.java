package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.forms.Option;

/** The staff of a server of which a test knows nothing but its port: what Tasklist sends, and what the API answers. */
final class StaffDesk implements Staff {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    StaffDesk(int port) {
        this.port = port;
    }

    @Override
    public void completes(String user, String reference, String stem, Map<String, Object> answers) {
        Visitor staff = new Visitor(port).loggedIn(user, "rehearsal");
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
                new Visitor(port).loggedIn("admin", "rehearsal").getJson(path);
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
