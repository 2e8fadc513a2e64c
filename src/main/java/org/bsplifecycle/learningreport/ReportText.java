package org.bsplifecycle.learningreport;

/** What a learning report says, section by section. {@code challenges} and {@code joiningTheDots} may be null. */
public record ReportText(
        String title,
        String context,
        String goal,
        String whatWeDid,
        String whatWeLearned,
        String challenges,
        String joiningTheDots,
        String voices,
        String nextSteps) {

    ReportText without(AreaNames names) {
        return new ReportText(
                names.takenOutOf(title),
                names.takenOutOf(context),
                names.takenOutOf(goal),
                names.takenOutOf(whatWeDid),
                names.takenOutOf(whatWeLearned),
                names.takenOutOf(challenges),
                names.takenOutOf(joiningTheDots),
                names.takenOutOf(voices),
                names.takenOutOf(nextSteps));
    }
}
