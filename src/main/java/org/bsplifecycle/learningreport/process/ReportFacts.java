package org.bsplifecycle.learningreport.process;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.learningreport.ReportText;

/** A report's sections by the names that forms use. */
final class ReportFacts {

    private ReportFacts() {}

    static Map<String, Object> of(ReportText text) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", text.title());
        facts.put("context", text.context());
        facts.put("goal", text.goal());
        facts.put("whatWeDid", text.whatWeDid());
        facts.put("whatWeLearned", text.whatWeLearned());
        facts.put("challenges", text.challenges() == null ? "" : text.challenges());
        facts.put("joiningTheDots", text.joiningTheDots() == null ? "" : text.joiningTheDots());
        facts.put("voices", text.voices());
        facts.put("nextSteps", text.nextSteps());
        return facts;
    }
}
