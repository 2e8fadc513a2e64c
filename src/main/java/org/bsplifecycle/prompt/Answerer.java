package org.bsplifecycle.prompt;

/**
 * Who answers: the partnership itself, or a member of staff whom somebody told.
 *
 * @param who {@link PromptForm#THE_PARTNERSHIP} or a user id
 * @param source how staff was told; null for the partnership
 * @param toldBy the name of whoever said so; null for the partnership
 */
public record Answerer(String who, Source source, String toldBy) {

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
        return new Answerer(PromptForm.THE_PARTNERSHIP, null, null);
    }

    boolean onBehalf() {
        return source != null;
    }
}
