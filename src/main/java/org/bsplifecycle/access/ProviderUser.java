package org.bsplifecycle.access;

import java.io.Serial;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who logged in at the provider. Its ID token is kept with the session, for the log-out over there. */
class ProviderUser extends DefaultOidcUser implements SessionOwner {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String userId;
    private final String stamp;

    ProviderUser(OidcUser user, String userId, Standing standing) {
        super(standing.groups(), user.getIdToken());
        this.userId = userId;
        this.stamp = standing.stamp();
    }

    @Override
    public String getName() {
        return userId;
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProviderUser user && user.userId.equals(userId) && user.stamp.equals(stamp);
    }

    @Override
    public int hashCode() {
        return userId.hashCode();
    }

    /** Logs have nothing to do with what the provider knows. */
    @Override
    public String toString() {
        return userId;
    }
}
