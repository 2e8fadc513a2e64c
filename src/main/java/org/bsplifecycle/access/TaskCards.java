package org.bsplifecycle.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells Tasklist which BSPs its tasks are about, for the tasks that the user may see. The engine keeps nothing for it:
 * as process variables the two words would be stored with every step, and delivery partners could not read them.
 */
@Path("plugin/" + TaskCardPlugin.ID)
public class TaskCards extends AbstractTasklistPluginRootResource {

    /** More than a page of Tasklist ever has. */
    private static final int MOST = 100;

    public TaskCards() {
        super(TaskCardPlugin.ID);
    }

    @GET
    @Path("{engine}/cards")
    @Produces(MediaType.APPLICATION_JSON)
    public List<TaskCard> cards(@PathParam("engine") String name, @QueryParam("task") List<String> tasks) {
        ProcessEngine engine = runtimeDelegate.getProcessEngine(name);
        List<String> visible = tasks.isEmpty() ? tasks : visible(engine, tasks);
        return visible.isEmpty() ? List.of() : cards(engine, visible);
    }

    /** The engine knows who asks, and leaves out what is not theirs. */
    private static List<String> visible(ProcessEngine engine, List<String> tasks) {
        String[] asked = tasks.stream().limit(MOST).toArray(String[]::new);
        return engine.getTaskService().createTaskQuery().taskIdIn(asked).list().stream()
                .map(Task::getId)
                .toList();
    }

    private static List<TaskCard> cards(ProcessEngine engine, List<String> tasks) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return JdbcClient.create(configuration.getDataSource())
                .sql("""
                select task.task_id as task, task.reference, bsp.area
                from bsp.open_task task left join bsp.bsp bsp on bsp.reference = task.reference
                where task.task_id in (:tasks)""")
                .param("tasks", tasks)
                .query(TaskCard.class)
                .list();
    }
}
