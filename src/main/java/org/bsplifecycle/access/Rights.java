package org.bsplifecycle.access;

import static org.bsplifecycle.access.Right.on;
import static org.bsplifecycle.access.Right.onAll;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Who may see what in the web applications. Nothing stands here about tasks of one's own or of one's group: the engine
 * itself lets an assignee and a candidate group see and do a task. That is all that delivery partners ever see.
 */
final class Rights {

    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";
    private static final String CHANGE = "change";

    private Rights() {}

    /** @param filters the saved filters' ids by name */
    static List<Right> all(Map<String, String> filters) {
        return Stream.of(
                        Stream.of(Resources.values()).map(kind -> onAll(Groups.ADMINISTRATORS, kind, ALL)),
                        Roles.COLLEAGUES.stream().flatMap(group -> ofColleagues(group, filters)),
                        Roles.OVERSEERS.stream().flatMap(Rights::ofOverseers),
                        ofDeliveryPartners(filters),
                        Groups.WHO_MAY_CHANGE.stream().flatMap(Rights::toStartChanges),
                        Stream.of(onAll(
                                Groups.PROGRAMME_ADMINS, PROCESS_DEFINITION, ProcessDefinitionPermissions.RETRY_JOB)))
                .flatMap(rights -> rights)
                .toList();
    }

    private static Stream<Right> ofColleagues(String group, Map<String, String> filters) {
        return Stream.concat(
                Stream.of(
                        on(TASKLIST, group, APPLICATION, ACCESS),
                        onAll(
                                group,
                                PROCESS_DEFINITION,
                                ProcessDefinitionPermissions.READ,
                                ProcessDefinitionPermissions.READ_INSTANCE,
                                ProcessDefinitionPermissions.READ_HISTORY),
                        onAll(group, USER, READ),
                        onAll(group, GROUP, READ)),
                filters.values().stream().map(filter -> on(filter, group, FILTER, READ)));
    }

    private static Stream<Right> ofOverseers(String group) {
        return Stream.of(
                on(COCKPIT, group, APPLICATION, ACCESS),
                onAll(group, PROCESS_DEFINITION, ProcessDefinitionPermissions.READ_TASK),
                onAll(group, DECISION_DEFINITION, READ),
                onAll(group, DECISION_REQUIREMENTS_DEFINITION, READ),
                onAll(group, DEPLOYMENT, READ));
    }

    /** The one process that people start in Tasklist. */
    private static Stream<Right> toStartChanges(String group) {
        return Stream.of(
                on(CHANGE, group, PROCESS_DEFINITION, ProcessDefinitionPermissions.CREATE_INSTANCE),
                onAll(group, PROCESS_INSTANCE, ProcessInstancePermissions.CREATE));
    }

    private static Stream<Right> ofDeliveryPartners(Map<String, String> filters) {
        return Stream.of(
                on(TASKLIST, Groups.DELIVERY_PARTNERS, APPLICATION, ACCESS),
                on(filters.get(FiltersAtStart.MINE), Groups.DELIVERY_PARTNERS, FILTER, READ));
    }
}
