package org.bsplifecycle.personaldata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who is looked for or erased.
 *
 * @param address in small letters
 * @param known as whom the projects know them
 * @param stand what stands in the place of the address; nothing ever leaves to it ({@code .invalid}, RFC 2606), and it is
 *     different each time, so that two who are erased do not become one
 */
public record Whom(String address, List<Known> known, String stand) {

    public static final String NOBODYS_DOMAIN = "@erased.invalid";

    /** What stands in the place of a name. */
    public static final String NAME = "Erased contact";

    /** What stands in a text in the place of a name or an address. */
    public static final String GONE = "[erased]";

    public static Whom of(String address, List<Known> known) {
        return new Whom(address.strip().toLowerCase(Locale.ROOT), known, nobodys(UUID.randomUUID()));
    }

    /** An address that nobody can have. */
    public static String nobodys(UUID id) {
        return "erased-" + id.toString().substring(0, 13) + NOBODYS_DOMAIN;
    }

    public static boolean isErased(String address) {
        return address.endsWith(NOBODYS_DOMAIN);
    }

    public UUID[] ids() {
        return known.stream().map(Known::id).toArray(UUID[]::new);
    }

    public Set<String> references() {
        return known.stream().map(Known::reference).collect(Collectors.toSet());
    }
}
