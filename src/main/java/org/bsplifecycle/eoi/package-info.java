/** From the expression of interest to a confirmed project, or to a kind and reasoned no. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "personaldata",
            "bsp",
            "programme",
            "forms",
            "engine",
            "workingtime",
            "correspondence",
            "publicforms",
            "prompt"
        })
package org.bsplifecycle.eoi;

import org.springframework.modulith.ApplicationModule;
