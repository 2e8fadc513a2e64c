package org.bsplifecycle.redaction;

/** A passage that cannot be removed as it was typed; the message is a sentence for whoever typed it. */
class NotRemovable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRemovable(String sentence) {
        super(sentence);
    }
}
