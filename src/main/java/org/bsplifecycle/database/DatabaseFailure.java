package org.bsplifecycle.database;

import org.bsplifecycle.settings.CannotStart;

/** The embedded database cannot serve; the message is a sentence for whoever runs the server, with the way out. */
public final class DatabaseFailure extends CannotStart {

    DatabaseFailure(String sentence) {
        super(sentence);
    }

    DatabaseFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
