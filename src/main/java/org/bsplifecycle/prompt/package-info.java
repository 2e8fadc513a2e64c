/** Whatever we need from a partnership: asked by mail, answered by a link, reminded, and in the end taken over by a person. */
@ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "forms", "publicforms", "correspondence", "workingtime"
        })
package org.bsplifecycle.prompt;

import org.springframework.modulith.ApplicationModule;
