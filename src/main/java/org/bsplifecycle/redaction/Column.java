package org.bsplifecycle.redaction;

/**
 * A column that keeps text in some form.
 *
 * @param longest how many characters fit; 0 if it is not limited
 * @param alone whether no two rows may have the same
 */
record Column(String name, Kind kind, int longest, boolean alone) {

    enum Kind {
        TEXT("%s"),
        JSON("%s::text"),
        LIST("%s::text"),
        BYTES("bsp.as_text(%s)");

        private final String asText;

        Kind(String asText) {
            this.asText = asText;
        }
    }

    String quoted() {
        return '"' + name + '"';
    }

    /** Whether a row is worth a closer look. Letters that look the same are the same, as in a passage. */
    String mayHold() {
        String text = "normalize(%s, NFKC)".formatted(kind.asText.formatted(quoted()));
        String full = longest > 0 ? " or char_length(%s) >= %d".formatted(quoted(), longest) : "";
        return "(%1$s ~ :beginning or (%1$s ~ :cutOff and (%1$s ~ '(\\.\\.\\.|…)\"?$'%2$s)))".formatted(text, full);
    }

    /** What a new value is written as. */
    String parameter() {
        return kind == Kind.JSON ? "cast(? as jsonb)" : "?";
    }
}
