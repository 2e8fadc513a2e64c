/**
 * Who saw or changed what: one line for each request of somebody who is logged in, written with the change or before the
 * answer leaves. What happened to a project stands in its timeline.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "workingtime", "csv"})
package org.bsplifecycle.audit;
