package org.bsplifecycle.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Creates the programme's groups that are not there yet. */
@Component
class GroupsAtStart {

    private static final String TYPE = "WORKFLOW";
    private static final String SYSTEM_TYPE = "SYSTEM";

    private final IdentityService identity;

    GroupsAtStart(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    void create() {
        Set<String> existing =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        Groups.names().forEach((id, name) -> {
            if (!existing.contains(id)) {
                create(id, name);
            }
        });
    }

    private void create(String id, String name) {
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(id.equals(Groups.ADMINISTRATORS) ? SYSTEM_TYPE : TYPE);
        identity.saveGroup(group);
    }
}
