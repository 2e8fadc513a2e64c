package org.bsplifecycle.eoi;

import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.ChangeGoal;

/**
 * How a project is taken on.
 *
 * @param typeReason why the type is another one than proposed, else null
 * @param focusQualifier what is added to the goal, or null
 */
public record Acceptance(
        BspType type, String typeReason, ChangeGoal changeGoal, String focusQualifier, String implementationLead) {}
