package org.bsplifecycle.access;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks user name and password with the engine, for the log-in page and for machines alike. */
@Component
class EngineCredentials implements AuthenticationProvider {

    private static final int LONGEST = 200;

    private final People people;
    private final FirstPasswords firstPasswords;
    private final Accounts accounts;
    private final OidcSettings provider;

    EngineCredentials(People people, FirstPasswords firstPasswords, Accounts accounts, OidcSettings provider) {
        this.accounts = accounts;
        this.provider = provider;
        this.people = people;
        this.firstPasswords = firstPasswords;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String userId = String.valueOf(given.getPrincipal());
        String password = String.valueOf(given.getCredentials());
        if (!provider.takesPasswords() || !plausible(userId) || password.isBlank() || !people.knows(userId, password)) {
            throw new BadCredentialsException("User name and password do not go together.");
        }
        Standing standing = standing(userId);
        boolean first = firstPasswords.isStill(userId, standing.stamp());
        if (!first) {
            accounts.keepAsToday(userId, password);
            standing = standing(userId);
        }
        return authenticated(new LoggedIn(userId, standing.stamp(), first), null, standing.groups());
    }

    private Standing standing(String userId) {
        return people.standing(userId).orElseThrow(() -> new BadCredentialsException("No such account."));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The database refuses NUL with an error, so what nobody can have as a name never gets there. */
    private static boolean plausible(String typed) {
        return !typed.isBlank() && typed.length() <= LONGEST && typed.chars().noneMatch(Character::isISOControl);
    }
}
