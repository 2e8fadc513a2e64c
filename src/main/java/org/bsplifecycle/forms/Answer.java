package org.bsplifecycle.forms;

/** One answer as it was read: its value, or what is wrong with it. */
record Answer(Object value, String problem) {

    static final Answer NONE = new Answer(null, null);

    static Answer of(Object value) {
        return new Answer(value, null);
    }

    static Answer wrong(String sentence) {
        return new Answer(null, sentence);
    }

    boolean missing() {
        return problem == null
                && (value == null
                        || Boolean.FALSE.equals(value)
                        || value instanceof java.util.List<?> list && list.isEmpty());
    }
}
