package org.bsplifecycle.correspondence.dsn;

import java.util.List;

/**
 * What became of a mail to one recipient.
 *
 * @param addresses whom it went to in the end, and as we had written it where the server says so
 * @param action "failed", "delayed", "delivered", "relayed" or "expanded"
 * @param status as in RFC 3463, "5.1.1" for example
 * @param diagnostic the words of the recipient's server, on one line; may be empty
 */
public record Said(List<String> addresses, String action, String status, String diagnostic) {

    public enum Meaning {
        /** It will never arrive, and the next one would not either. */
        FAILED,
        /** Nobody was found to take it for so long that it was given up; the address may be right. */
        GIVEN_UP,
        DELAYED,
        ARRIVED,
        UNKNOWN
    }

    public Meaning meaning() {
        return switch (action) {
            case "failed" -> status.startsWith("5.") ? Meaning.FAILED : Meaning.GIVEN_UP;
            case "delayed" -> Meaning.DELAYED;
            case "delivered", "relayed", "expanded" -> Meaning.ARRIVED;
            default -> Meaning.UNKNOWN;
        };
    }

    boolean isAbout(String address) {
        return addresses.stream().anyMatch(address::equalsIgnoreCase);
    }
}
