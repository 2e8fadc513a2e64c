package org.bsplifecycle.forms;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one plain address of one mailbox: no name before it, no list, no group, no quotes, no routing. The local part
 * is plain ASCII, because others are sent wrong in silence; the domain is kept in its ASCII form.
 */
public record EmailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9#$&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9#$&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** Keeps the address with its domain in lower case; refuses what is not one plain address. */
    public EmailAddress {
        value = plain(value).orElseThrow(() -> new IllegalArgumentException("Not one plain email address"));
    }

    /** The address, or nothing where the text is not exactly one plain address. */
    public static Optional<EmailAddress> parse(String text) {
        return plain(text).map(EmailAddress::new);
    }

    private static Optional<String> plain(String text) {
        String trimmed = text == null ? "" : text.strip();
        int at = trimmed.indexOf('@');
        if (at < 1 || trimmed.length() > LONGEST || Characters.hidesSomething(trimmed)) {
            return Optional.empty();
        }
        String local = trimmed.substring(0, at);
        if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(trimmed.substring(at + 1))
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() && readsTheSame(text, ascii) ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** The rules for domains drop and change characters in silence: what a person sees must be what we keep. */
    private static boolean readsTheSame(String text, String ascii) {
        String seen = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return seen.equals(ascii) || seen.equals(IDN.toUnicode(ascii));
    }

    @Override
    public String toString() {
        return value;
    }
}
