package org.bsplifecycle.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bsplifecycle.forms.EmailAddress;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * Somebody as the provider describes them.
 *
 * @param issuer with {@code subject} the only name that OpenID Connect promises to keep and to give to nobody else
 * @param account how the account here should look; no groups: nothing here is for this person
 */
record ProviderPerson(String issuer, String subject, Account account) {

    /** What the engine takes for a user name, and its column holds. */
    private static final Pattern USER_ID = Pattern.compile("[a-zA-Z0-9@._-]{1,64}");

    private static final int LONGEST_NAME = 150;

    static ProviderPerson of(OidcUser user, String userClaim, Set<String> groups) {
        String issuer = user.getIssuer().toString();
        String given = clean(user.getGivenName());
        String family = clean(user.getFamilyName());
        boolean unnamed = given.isEmpty() && family.isEmpty();
        Account account = new Account(
                userId(issuer, user.getSubject(), user.getClaims().get(userClaim)),
                given,
                unnamed ? clean(user.getFullName()) : family,
                email(user),
                List.copyOf(groups));
        return new ProviderPerson(issuer, user.getSubject(), account);
    }

    /** A claim that cannot be a user name is replaced by one that nobody else can have. */
    private static String userId(String issuer, String subject, Object claim) {
        return Optional.ofNullable(claim)
                .map(Object::toString)
                .filter(id -> USER_ID.matcher(id).matches())
                .orElseGet(() -> "p-" + digest(issuer + " " + subject));
    }

    /** Mail about projects goes there: not to an address of which the provider itself says that it may be anybody's. */
    private static String email(OidcUser user) {
        Object verified = user.getClaims().get("email_verified");
        if (!StringUtils.hasText(user.getEmail()) || verified != null && !"true".equals(verified.toString())) {
            return null;
        }
        return EmailAddress.parse(user.getEmail()).map(EmailAddress::value).orElse(null);
    }

    private static String clean(String name) {
        if (name == null) {
            return "";
        }
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
