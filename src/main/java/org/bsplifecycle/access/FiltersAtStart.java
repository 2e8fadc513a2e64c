package org.bsplifecycle.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Creates the lists of tasks that everybody finds in Tasklist. */
@Component
class FiltersAtStart {

    static final String MINE = "Mine";

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String PETROL = "#10343f";
    private static final String NOW = "${now()}";

    private final FilterService filters;
    private final TaskService tasks;

    FiltersAtStart(@Lazy FilterService filters, @Lazy TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** The filters' ids by name. */
    Map<String, String> create() {
        return ids(List.of(
                new Saved(
                        MINE,
                        "Tasks that you have taken or been given",
                        byDueDate().taskAssigneeExpression(ME)),
                new Saved(
                        "My groups",
                        "Everything that your groups have to do, taken or not",
                        byDueDate().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()),
                new Saved(
                        "Overdue",
                        "Past the due date, the oldest first",
                        byDueDate().dueBeforeExpression(NOW)),
                new Saved(
                        "Unclaimed",
                        "Nobody has taken these yet: they wait for one of your groups",
                        byDueDate().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned())));
    }

    private TaskQuery byDueDate() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    private Map<String, String> ids(List<Saved> wanted) {
        Map<String, String> ids = new HashMap<>();
        for (Saved filter : wanted) {
            List<Filter> found =
                    filters.createTaskFilterQuery().filterName(filter.name).list();
            Filter kept = found.isEmpty() ? create(filter, ids.size()) : found.get(0);
            ids.put(filter.name, kept.getId());
        }
        return ids;
    }

    private Filter create(Saved saved, int position) {
        return filters.saveFilter(filters.newTaskFilter(saved.name)
                .setQuery(saved.query)
                .setProperties(Map.of(
                        "description", saved.description, "priority", position, "color", PETROL, "refresh", true)));
    }

    private record Saved(String name, String description, TaskQuery query) {}
}
