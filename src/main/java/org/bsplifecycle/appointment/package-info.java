/** Meetings of a BSP that stand in people's calendars: arranged, moved and called off by staff. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "personaldata",
            "bsp",
            "correspondence",
            "correspondence :: calendar",
            "engine",
            "forms",
            "publicforms",
            "workingtime"
        })
package org.bsplifecycle.appointment;
