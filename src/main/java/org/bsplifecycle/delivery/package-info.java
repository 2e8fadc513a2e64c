/** The work of a BSP with its partnership: begun, its sessions logged, extended or ended, and its outcome kept. */
@ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "partners", "engine", "correspondence", "survey", "workingtime"})
package org.bsplifecycle.delivery;

import org.springframework.modulith.ApplicationModule;
