package org.bsplifecycle.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs our own use cases against the engine in one command, in the caller's transaction, with the programme's rights instead of the user's. */
@Component
class Engine {

    private final ProcessEngine engine;

    Engine(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    <T> T run(Callable<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
