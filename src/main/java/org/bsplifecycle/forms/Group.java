package org.bsplifecycle.forms;

import java.util.List;

/** Parts under one heading; at the top level of a public form a group is a page. */
public record Group(String id, String label, List<Component> components, Condition hide) implements Component {}
