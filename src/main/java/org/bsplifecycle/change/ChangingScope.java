package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.WritingScope;
import org.springframework.stereotype.Component;

/** Another goal, another number of sessions: a new version of the scope, agreed in the same way as the first. */
@Component
class ChangingScope implements Change {

    private final WritingScope writing;
    private final Scopes scopes;
    private final Resting resting;
    private final Timeline timeline;

    ChangingScope(WritingScope writing, Scopes scopes, Resting resting, Timeline timeline) {
        this.writing = writing;
        this.scopes = scopes;
        this.resting = resting;
        this.timeline = timeline;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.SCOPE;
    }

    @Override
    public void mayBeAsked(Bsp bsp) {
        if (bsp.phase() != Phase.DELIVERY || scopes.last(bsp.reference()).isEmpty()) {
            throw new Refused("%s has no agreed scope that delivery works on.".formatted(bsp.reference()));
        }
        resting.refuse(bsp.reference());
    }

    @Override
    public void check(Bsp bsp, Map<String, String> details) {
        writing.check(changed(new ChangeRequest(null, bsp.reference(), kind(), null, details, null, null)));
    }

    /** The partnership is asked to agree the version that the programme stands behind. */
    @Override
    public void prepare(ChangeRequest request) {
        writing.write(request.reference(), changed(request));
        writing.signOff(request.reference(), request.decidedBy() == null ? request.askedBy() : request.decidedBy());
    }

    /** The partnership's answer has put it in force already. */
    @Override
    public void make(ChangeRequest request) {
        timeline.add(request.reference(), "The changed scope is in force", Timeline.THE_SYSTEM);
    }

    private ScopeText changed(ChangeRequest request) {
        ScopeText now = scopes.last(request.reference()).orElseThrow().text();
        return new ScopeText(
                request.detail("changeGoal"),
                request.detail("outcomes"),
                now.existingActivity(),
                now.joiningTheDots(),
                now.voices(),
                Integer.parseInt(request.detail("sessions")),
                now.format(),
                now.plannedStart(),
                LocalDate.parse(request.detail("plannedEnd")));
    }
}
