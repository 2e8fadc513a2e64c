package org.bsplifecycle.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the very first start needs to know.
 *
 * @param adminPassword without one the server makes one up and prints it once
 * @param changeAtFirstLogIn false where it is known to everybody anyhow, or to nobody but a vault of machines
 */
@ConfigurationProperties("bsp.bootstrap")
record BootstrapSettings(
        String adminPassword, @DefaultValue("true") boolean changeAtFirstLogIn) {}
