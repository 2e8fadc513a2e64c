package org.bsplifecycle.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the very first start needs to know. Without a password the server makes one up and prints it once. */
@ConfigurationProperties("bsp.bootstrap")
record BootstrapSettings(String adminPassword) {}
