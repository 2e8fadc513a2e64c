package org.bsplifecycle.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * How a task comes to somebody and goes from them: people take it for themselves and give it back, and staff give it to
 * somebody of the task's group. The engine itself and the system's own steps are not asked.
 */
@Component
class Handover {

    private final CurrentUser user;
    private final Staff staff;

    Handover(CurrentUser user, Staff staff) {
        this.user = user;
        this.staff = staff;
    }

    void taking(String to) {
        me().filter(me -> !me.equals(to)).ifPresent(me -> {
            throw new AuthorizationException("You can take a task for yourself only.");
        });
    }

    /** @param to nobody, when the task goes back to its group */
    void giving(TaskEntity task, String to) {
        me().ifPresent(me -> {
            boolean givingBack = to == null && me.equals(task.getAssignee());
            if (!givingBack && !user.isStaff()) {
                throw new AuthorizationException("Only staff can give a task to somebody.");
            }
            if (to == null) {
                mustBelongToAGroup(task);
            } else {
                mustBeOfItsGroup(task, to);
            }
        });
    }

    void changing(TaskEntity task) {
        me().ifPresent(me -> {
            if (!Set.of(TaskEntity.FOLLOW_UP_DATE)
                    .containsAll(task.getPropertyChanges().keySet())) {
                throw new Refused("Of a task, nothing but the follow-up date can be changed.");
            }
            if (!me.equals(task.getAssignee())) {
                throw new AuthorizationException("Only who has the task can change its follow-up date.");
            }
        });
    }

    void completing(TaskEntity task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw new Refused("This task was delegated, which is not done here. Ask an administrator.");
        }
        me().filter(me -> task.getAssignee() != null && !me.equals(task.getAssignee()))
                .ifPresent(me -> {
                    throw new AuthorizationException(
                            "Somebody else has this task now. To take it over, become its assignee first.");
                });
    }

    /** Within a command of the engine. One that goes by the programme's rights is nobody's. */
    private Optional<String> me() {
        return Context.getCommandContext().isAuthorizationCheckEnabled() ? user.id() : Optional.empty();
    }

    private static void mustBelongToAGroup(TaskEntity task) {
        if (groups(task).isEmpty()) {
            throw new Refused("Nobody else would have this task. Ask an administrator to give it to somebody.");
        }
    }

    /** A task without a group is one that its process gives to a delivery partner. */
    private void mustBeOfItsGroup(TaskEntity task, String to) {
        if (staff.find(to).isEmpty()) {
            throw new Refused("There is nobody of that name.");
        }
        List<String> groups = groups(task).isEmpty() ? List.of(Groups.DELIVERY_PARTNERS) : groups(task);
        if (groups.stream()
                .flatMap(group -> staff.in(group).stream())
                .noneMatch(person -> person.userId().equals(to))) {
            throw new Refused("This task is not for them: they are in none of its groups.");
        }
    }

    private static List<String> groups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
