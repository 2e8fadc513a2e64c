package org.bsplifecycle.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Sets the engine up as the product needs it; each line is a decision of docs/adr or a measurement of the platform. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final TaskForms forms;
    private final StartForms starts;
    private final TaskLock lock;
    private final Handover handover;
    private final Remarks remarks;
    private final TasksOfTheLead lead;
    private final OpenTasks openTasks;

    EngineSettings(
            BeanFactory beans,
            TaskForms forms,
            StartForms starts,
            TaskLock lock,
            Handover handover,
            Remarks remarks,
            TasksOfTheLead lead,
            OpenTasks openTasks) {
        this.beans = beans;
        this.forms = forms;
        this.starts = starts;
        this.lock = lock;
        this.handover = handover;
        this.remarks = remarks;
        this.lead = lead;
        this.openTasks = openTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new Border(forms, starts, lock, handover));
        configuration.setTaskService(new GuardedTasks(handover, remarks));
        configuration.setExpressionManager(new QueryExpressions(new ModelBeans(beans)));
        configuration.setFilterService(new GuardedFilters());
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new BspHistory())));
        configuration.setHistory(BspHistory.NAME);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        configuration.setHistoryCleanupBatchWindowStartTime("03:30");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setResourceAuthorizationProvider(new RightsToTasks());
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        // Who guesses waits at the door, by address. Here anybody could keep an account's owner out, or close it for
        // ever.
        configuration.setLoginDelayBase(0);
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9@._-]+");
        parseListeners(configuration).add(new OpenTasksEverywhere(lead, openTasks));
    }

    private static List<BpmnParseListener> parseListeners(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        return configuration.getCustomPostBPMNParseListeners();
    }
}
