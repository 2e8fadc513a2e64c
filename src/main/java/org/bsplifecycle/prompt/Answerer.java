package org.bsplifecycle.prompt;

import java.util.List;

/**
 * Who answers: the partnership itself, or a member of staff whom somebody told.
 *
 * @param who {@link PromptForm#THE_PARTNERSHIP} or a user id
 * @param source how staff was told; null for the partnership
 * @param toldBy the name of whoever said so; null for the partnership
 * @param letIn what the timeline says of the name, see {@link org.bsplifecycle.forms.Guard#letIn}
 */
public record Answerer(String who, Source source, String toldBy, List<String> letIn) {

    /** How an answer reached staff. */
    public enum Source {
        PHONE("by phone"),
        EMAIL("by email"),
        MEETING("in a meeting");

        private final String inWords;

        Source(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    public static Answerer partnership() {
        return new Answerer(PromptForm.THE_PARTNERSHIP, null, null, List.of());
    }

    boolean onBehalf() {
        return source != null;
    }
}
