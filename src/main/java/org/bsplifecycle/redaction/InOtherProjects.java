package org.bsplifecycle.redaction;

/** The passage stands in other projects, too, and nobody said that it goes from there. Nothing was removed. */
final class InOtherProjects extends NotRemovable {

    private static final long serialVersionUID = 1L;

    InOtherProjects() {
        super("Tick that it goes from the other projects, too, or look for more of the words around it");
    }
}
