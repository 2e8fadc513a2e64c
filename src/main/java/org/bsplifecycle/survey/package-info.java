/** Asks all participants of a BSP at set points of its life, and keeps who has answered apart from what was answered. */
@ApplicationModule(
        allowedDependencies = {
            "personaldata",
            "bsp",
            "engine",
            "forms",
            "publicforms",
            "correspondence",
            "workingtime",
            "prompt"
        })
package org.bsplifecycle.survey;

import org.springframework.modulith.ApplicationModule;
