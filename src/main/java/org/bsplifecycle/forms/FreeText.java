package org.bsplifecycle.forms;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The guard of text that belongs to no form: comments, names and notes that people leave in Tasklist and Cockpit. */
@Component
public class FreeText {

    private final ChildData children;

    FreeText(Clock clock) {
        this.children = new ChildData(clock);
    }

    /** What somebody reads whose text looks like a child's data, and who says nothing else of it; empty for other text. */
    public Optional<String> held(String typed) {
        return NotAboutChild.isIn(typed) ? Optional.empty() : seenIn(typed);
    }

    /** Whether it looks like a child's data, and was let in because somebody said that it is something else. */
    public boolean letIn(String typed) {
        return NotAboutChild.isIn(typed) && seenIn(typed).isPresent();
    }

    /** What is kept of it: without the words that let it in. */
    public String kept(String typed) {
        return NotAboutChild.without(typed);
    }

    private Optional<String> seenIn(String typed) {
        return looksLike(typed).map(sentence -> sentence + ", or say that it is something else" + Guard.inTasklist());
    }

    /** The same where nothing can be said of it. */
    public Optional<String> looksLike(String typed) {
        return children.in(typed)
                .map("This looks like %s. We must not hold data about children: take it out"::formatted);
    }
}
