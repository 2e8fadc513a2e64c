/**
 * Who may come in and what they may see: one log-in for all staff pages, web applications and machines, groups and
 * their authorisations, saved filters, sessions and security headers.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"settings", "personaldata", "engine", "engine :: password", "forms"})
package org.bsplifecycle.access;
