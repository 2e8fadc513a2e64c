package org.bsplifecycle.access;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** A group may do something with one thing of a kind, or with all of them. */
record Right(String group, Resource kind, String id, List<Permission> permissions) {

    /** This and what the other one permits, about the same thing. */
    Right with(Right other) {
        return new Right(
                group,
                kind,
                id,
                Stream.concat(permissions.stream(), other.permissions.stream())
                        .distinct()
                        .toList());
    }

    boolean isAbout(Authorization authorization) {
        return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && group.equals(authorization.getGroupId())
                && kind.resourceType() == authorization.getResourceType()
                && id.equals(authorization.getResourceId());
    }

    boolean isIn(Authorization authorization) {
        return permissions.stream().allMatch(authorization::isPermissionGranted);
    }
}
