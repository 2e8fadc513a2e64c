package org.bsplifecycle.personaldata;

import java.util.List;

/**
 * Why somebody cannot be erased yet.
 *
 * @param sentence what to do first
 * @param projects the references of those with which to do it
 */
public record Obstacle(String sentence, List<String> projects) {

    @Override
    public String toString() {
        return projects.isEmpty() ? sentence : sentence + " " + String.join(", ", projects) + ".";
    }
}
