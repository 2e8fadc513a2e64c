package org.bsplifecycle.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Grants the groups' rights that are missing. Rights that an administrator has added stay. */
@Component
class RightsAtStart {

    private final AuthorizationService authorizations;

    RightsAtStart(@Lazy AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grant(Collection<Right> rights) {
        List<Authorization> known = new ArrayList<>(authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.names().keySet().toArray(String[]::new))
                .list());
        for (Right right : rights) {
            Authorization authorization =
                    known.stream().filter(right::isAbout).findFirst().orElseGet(() -> create(right, known));
            if (!right.isIn(authorization)) {
                right.permissions().forEach(authorization::addPermission);
                authorizations.saveAuthorization(authorization);
            }
        }
    }

    private Authorization create(Right right, List<Authorization> known) {
        Authorization created = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        created.setGroupId(right.group());
        created.setResource(right.kind());
        created.setResourceId(right.id());
        known.add(created);
        return created;
    }
}
