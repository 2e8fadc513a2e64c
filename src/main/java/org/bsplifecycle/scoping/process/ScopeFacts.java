package org.bsplifecycle.scoping.process;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** A scope in the words that forms show. */
@Component
class ScopeFacts {

    private final WorkingTime workingTime;

    ScopeFacts(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    Map<String, Object> of(ScopeText text) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("changeGoal", text.changeGoal());
        facts.put("outcomes", text.outcomes());
        facts.put("existingActivity", text.existingActivity());
        facts.put("joiningTheDots", text.joiningTheDots());
        facts.put("voices", text.voices());
        facts.put("sessions", text.sessions());
        facts.put("format", text.format().inWords());
        facts.put("plannedStart", workingTime.inWords(text.plannedStart()));
        facts.put("plannedEnd", workingTime.inWords(text.plannedEnd()));
        return facts;
    }
}
