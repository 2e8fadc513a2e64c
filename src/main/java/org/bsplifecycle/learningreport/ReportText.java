package org.bsplifecycle.learningreport;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The same text with "the local area" in the place of each of these names, longest first. */
    ReportText without(Collection<String> names) {
        return new ReportText(
                without(title, names),
                without(context, names),
                without(goal, names),
                without(whatWeDid, names),
                without(whatWeLearned, names),
                without(challenges, names),
                without(joiningTheDots, names),
                without(voices, names),
                without(nextSteps, names));
    }

    private static String without(String text, Collection<String> names) {
        if (text == null) {
            return null;
        }
        String[] longestFirst = names.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toArray(String[]::new);
        return Pattern.compile("(?<!\\w)(" + String.join("|", longestFirst) + ")(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement("the local area"));
    }
}
