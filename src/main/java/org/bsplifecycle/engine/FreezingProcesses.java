package org.bsplifecycle.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops and restarts the processes of a BSP, called ones too (ADR 0012). Never from within a step of a process: dates are
 * moved and processes activated in two commands of one transaction, because in one command they would collide.
 */
@Component
public class FreezingProcesses {

    /** A process of the BSP, and the one that it was called by in the end: itself when nobody called it. */
    public record Running(String process, String calledBy) {}

    private final Engine engine;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final TaskLock lock;
    private final JdbcClient db;

    FreezingProcesses(
            Engine engine,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            TaskLock lock,
            JdbcClient db) {
        this.engine = engine;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.lock = lock;
        this.db = db;
    }

    /**
     * No task can be completed and no timer fires until {@link #thaw}. Whoever is completing one right now is waited for.
     *
     * @param goesOn which processes go on all the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(BspReference reference, Predicate<Running> goesOn) {
        hold(reference);
        engine.run(() -> {
            Map<String, ProcessInstance> all =
                    all(reference).stream().collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
            all.values().stream()
                    .filter(instance -> !instance.isSuspended())
                    .filter(instance -> !goesOn.test(running(instance, all)))
                    .forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
            return null;
        });
    }

    /** Moves the due dates of all that was frozen, tasks and timers, and only then lets it go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void thaw(BspReference reference, UnaryOperator<Instant> later) {
        List<ProcessInstance> frozen = engine.run(() ->
                all(reference).stream().filter(ProcessInstance::isSuspended).toList());
        engine.run(() -> {
            frozen.forEach(instance -> shift(instance.getId(), date -> Date.from(later.apply(date.toInstant()))));
            return null;
        });
        engine.run(() -> {
            frozen.forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
            return null;
        });
    }

    private void shift(String instance, UnaryOperator<Date> later) {
        management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> job.getDuedate() != null)
                .forEach(job -> management.setJobDuedate(job.getId(), later.apply(job.getDuedate())));
        tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> {
                    task.setDueDate(later.apply(task.getDueDate()));
                    tasks.saveTask(task);
                });
    }

    private List<ProcessInstance> all(BspReference reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list();
    }

    private static Running running(ProcessInstance instance, Map<String, ProcessInstance> all) {
        ProcessInstance root = all.getOrDefault(instance.getRootProcessInstanceId(), instance);
        return new Running(process(instance), process(root));
    }

    private static String process(ProcessInstance instance) {
        return instance.getProcessDefinitionId().split(":")[0];
    }

    /** In the order in which whoever completes a task takes them. */
    private void hold(BspReference reference) {
        lock.holdAll(reference);
        db.sql("""
                select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? order by j.id_ for update of j""").param(reference.value()).query(String.class).list();
    }
}
