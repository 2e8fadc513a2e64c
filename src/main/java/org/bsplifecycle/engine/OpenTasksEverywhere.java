package org.bsplifecycle.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Has {@link TasksOfTheLead} and then {@link OpenTasks} listen to every user task of every model, without a word of it in
 * the models.
 */
class OpenTasksEverywhere extends AbstractBpmnParseListener {

    private final TasksOfTheLead lead;
    private final OpenTasks openTasks;

    OpenTasksEverywhere(TasksOfTheLead lead, OpenTasks openTasks) {
        this.lead = lead;
        this.openTasks = openTasks;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, lead);
        for (String event : new String[] {
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE
        }) {
            definition.addBuiltInTaskListener(event, openTasks);
        }
    }
}
