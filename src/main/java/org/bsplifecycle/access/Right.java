package org.bsplifecycle.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** A group may do something with one thing of a kind, or with all of them. */
record Right(String group, Resource kind, String id, List<Permission> permissions) {

    static Right onAll(String group, Resource kind, Permission... permissions) {
        return new Right(group, kind, Authorization.ANY, List.of(permissions));
    }

    static Right on(String id, String group, Resource kind, Permission... permissions) {
        return new Right(group, kind, id, List.of(permissions));
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
