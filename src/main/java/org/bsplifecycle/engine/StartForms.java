package org.bsplifecycle.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Finds what stands behind the form that starts a process. Whatever has none is started by the product itself only. */
@Component
class StartForms {

    private static final String SUFFIX = "Start";
    private static final String OPTIONS = "valuesKey";

    private final ListableBeanFactory beans;
    private final Forms forms;
    private final Timeline timeline;
    private final CurrentUser user;
    private final ObjectMapper json;

    StartForms(ListableBeanFactory beans, Forms forms, Timeline timeline, CurrentUser user, ObjectMapper json) {
        this.beans = beans;
        this.forms = forms;
        this.timeline = timeline;
        this.user = user;
        this.json = json;
    }

    Map<String, Object> facts(String process) {
        return behind(process).getValue().facts();
    }

    /** Tasklist asks for no facts before it shows a start form, so the form itself brings its options. */
    InputStream withOptions(String process, InputStream form) {
        try (form) {
            Map<String, Object> facts = facts(process);
            JsonNode tree = json.readTree(form);
            for (JsonNode field : tree.findParents(OPTIONS)) {
                String source = field.get(OPTIONS).asText();
                ((ObjectNode) field).set("values", json.valueToTree(facts.get(source)));
                ((ObjectNode) field).remove(OPTIONS);
            }
            return new ByteArrayInputStream(json.writeValueAsBytes(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StartForm.Begun record(String process, Map<String, Object> given) {
        var behind = behind(process);
        String form = behind.getKey().substring(0, behind.getKey().length() - SUFFIX.length());
        return record(behind.getValue(), forms.named(form), given);
    }

    private <A extends Record> StartForm.Begun record(StartForm<A> behind, Form form, Map<String, Object> given) {
        String who = user.id().orElse(Timeline.THE_SYSTEM);
        Checked checked = TasklistAnswers.checked(form, given, behind.facts());
        StartForm.Begun begun = behind.record(checked.as(behind.answers()), who);
        form.guard().letIn(form, checked.answers()).forEach(said -> timeline.add(begun.reference(), said, who));
        return begun;
    }

    private Map.Entry<String, StartForm<?>> behind(String process) {
        return beans.getBeansOfType(StartForm.class).entrySet().stream()
                .filter(bean -> bean.getValue().process().equals(process))
                .findFirst()
                .<Map.Entry<String, StartForm<?>>>map(bean -> Map.entry(bean.getKey(), bean.getValue()))
                .orElseThrow(
                        () -> new Refused("This begins by itself when its time has come. Nobody starts it by hand."));
    }
}
