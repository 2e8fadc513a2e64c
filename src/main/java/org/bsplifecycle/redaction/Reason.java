package org.bsplifecycle.redaction;

/** Why a text goes. A choice and no words: those would say again what is to be gone. */
enum Reason {
    NUMBER("An NHS number or a pupil number"),
    NAME("A child’s name or date of birth"),
    RECOGNISED("A child can be recognised from it"),
    ASKED("The family, or somebody for them, asked us to");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
