package org.bsplifecycle.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.springframework.stereotype.Component;

/** A head of delivery decides on a change. */
@Component
public class ApprovingChange {

    private final ChangeRequests requests;
    private final Changes changes;
    private final Forms forms;
    private final Staff staff;

    ApprovingChange(ChangeRequests requests, Changes changes, Forms forms, Staff staff) {
        this.requests = requests;
        this.changes = changes;
        this.forms = forms;
        this.staff = staff;
    }

    /** The facts of the form {@code approveChange}. */
    public Map<String, Object> facts(UUID id) {
        ChangeRequest request = requests.get(id);
        Form form = forms.named(request.kind().form());
        List<Map<String, String>> asked =
                form.inWords(form.kept(request.details(), Map.of()).answers(), Map.of()).stream()
                        .map(said -> Map.of("question", said.question(), "answer", said.inOneLine()))
                        .toList();
        return Map.of(
                "change", request.kind().label(),
                "askedBy", staff.find(request.askedBy()).map(Person::name).orElse(request.askedBy()),
                "asked", asked);
    }

    /**
     * @param note needed to refuse, may be null otherwise
     * @throws Refused without a reason
     */
    public ChangeKind decide(UUID id, boolean approved, String note, String by) {
        if (!approved && note == null) {
            throw new Refused("note", "Say why not, for whoever asked.");
        }
        requests.decide(id, approved, by, note);
        ChangeRequest request = requests.get(id);
        if (approved) {
            changes.of(request.kind()).prepare(request);
        }
        return request.kind();
    }
}
