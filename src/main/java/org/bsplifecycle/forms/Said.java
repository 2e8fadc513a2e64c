package org.bsplifecycle.forms;

import java.util.List;

/** A question and its answer as people read them; nothing answered is an empty list. */
public record Said(String pageId, String pageTitle, String key, String question, List<String> answer) {

    /** The answer in one line. */
    public String inOneLine() {
        return answer.isEmpty() ? "Not answered" : String.join(", ", answer);
    }
}
