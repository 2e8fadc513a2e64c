package org.bsplifecycle.correspondence.smtp;

/**
 * What became of one try.
 *
 * @param reply the relay's last words, or ours about them; never null
 */
public record Fate(Kind kind, String reply) {

    public enum Kind {
        SENT,
        /** Certainly not sent; worth trying again. */
        NOT_NOW,
        /** Certainly not sent: the relay had hung up before this mail was mentioned. */
        HUNG_UP,
        /** The relay takes no mail for this address, or not this mail. */
        NEVER,
        /** The dot was sent and no answer came. */
        UNCLEAR,
        /** The lease was over before the dot; the mail belongs to somebody else. */
        NOT_MINE
    }

    private static final int TOO_BIG = 552;

    /** Told by phase and code, never by the class of an exception: the same fault arrives as several. */
    static Fate of(Phase phase, int code, String said, Exception fault) {
        boolean permanent = code >= 500 && code < 600;
        return switch (phase) {
            case REPLIED -> new Fate(Kind.SENT, onOneLine(said));
            case DOT -> dot(code, said, fault);
            case RECIPIENT, DATA -> new Fate(permanent ? Kind.NEVER : Kind.NOT_NOW, words(said, fault.getMessage()));
            case SENDER -> new Fate(sender(code), words(said, fault.getMessage()));
            case CONNECTING, BODY -> new Fate(Kind.NOT_NOW, words(said, fault.getMessage()));
        };
    }

    /** Whoever does not take our sender is set up wrongly, which a person can mend; a mail that is too big stays too big. */
    private static Kind sender(int code) {
        if (code <= 0 || code == 421) {
            return Kind.HUNG_UP;
        }
        return code == TOO_BIG ? Kind.NEVER : Kind.NOT_NOW;
    }

    private static Fate dot(int code, String said, Exception fault) {
        if (code >= 400 && code < 600) {
            return new Fate(code < 500 ? Kind.NOT_NOW : Kind.NEVER, onOneLine(said));
        }
        return new Fate(Kind.UNCLEAR, "The relay never answered: " + words(null, fault.getMessage()));
    }

    static String words(String said, String otherwise) {
        return said == null || said.isBlank() || said.startsWith("2") || said.startsWith("3")
                ? onOneLine(String.valueOf(otherwise))
                : onOneLine(said);
    }

    /** A server's words as they can be kept and shown: one line, at most 400 characters. */
    public static String onOneLine(String said) {
        String plain =
                said == null ? "" : said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= 400 ? plain : plain.substring(0, 399) + "…";
    }
}
