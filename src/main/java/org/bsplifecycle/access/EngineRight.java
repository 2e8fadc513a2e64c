package org.bsplifecycle.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;

/**
 * A right of the engine that goes with a letter in a row: {@code R: READ on FILTER Mine}, or {@code W: ALL on * *}.
 *
 * @param resource a name of {@link Resources}, or * for each of them
 * @param id the one thing of its kind, a filter by its name; or * for all
 */
record EngineRight(Operation operation, String permission, String resource, String id) {

    /** Every kind of thing that the right is about, with the permission as the engine has it there. */
    Stream<Right> of(String group, Map<String, String> filters) {
        return resources().map(kind -> new Right(group, kind, idOf(kind, filters), List.of(permissionOn(kind))));
    }

    /** @throws IllegalArgumentException if the engine knows no such right */
    EngineRight known() {
        resources().forEach(this::permissionOn);
        return this;
    }

    /** Whoever has this needs nothing beside it. */
    boolean isEverything() {
        return permission.equals("ALL") && resource.equals(Authorization.ANY) && id.equals(Authorization.ANY);
    }

    /** As it stands in the table. */
    @Override
    public String toString() {
        return "%s: %s on %s %s".formatted(operation.letter(), permission, resource, id);
    }

    private Stream<Resource> resources() {
        return resource.equals(Authorization.ANY)
                ? Stream.of(Resources.values())
                : Stream.of(Arrays.stream(Resources.values())
                        .filter(one -> one.name().equals(resource))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The engine has no resource " + resource)));
    }

    private Permission permissionOn(Resource kind) {
        return Stream.of(ResourceTypeUtil.getPermissionEnums()
                        .get(kind.resourceType())
                        .getEnumConstants())
                .map(Permission.class::cast)
                .filter(one -> one.getName().equals(permission))
                .filter(one -> Arrays.asList(one.getTypes()).contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The engine has no permission %s on %s".formatted(permission, kind.resourceName())));
    }

    private String idOf(Resource kind, Map<String, String> filters) {
        if (kind != Resources.FILTER || id.equals(Authorization.ANY)) {
            return id;
        }
        if (!filters.containsKey(id)) {
            throw new IllegalArgumentException("There is no list called " + id);
        }
        return filters.get(id);
    }
}
