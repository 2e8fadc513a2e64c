package org.bsplifecycle.engine;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, decisions and forms together, under their paths in the project. Unchanged since the last start:
 * nothing happens. One changed: all get a new version, so that what is bound by deployment stays together.
 */
@Component
class Models implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final RepositoryService repository;

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment = repository.createDeployment().name("bsp-lifecycle").enableDuplicateFiltering(false);
        try {
            int count = 0;
            for (String pattern : new String[] {"processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form"}) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern)) {
                    deployment.addInputStream(pathInProject(file), file.getInputStream());
                    count++;
                }
            }
            if (count > 0) {
                deployment.deploy();
            }
            LOG.info("{} models, decisions and forms are in place", count);
        } catch (IOException e) {
            throw new IllegalStateException("The models cannot be read", e);
        }
    }

    private static String pathInProject(Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
    }
}
