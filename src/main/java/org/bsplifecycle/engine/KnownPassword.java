package org.bsplifecycle.engine;

/** A password that everybody may know. Only a rehearsal has one; without such a bean there is none. */
public interface KnownPassword {

    /** Whether it is taken although it keeps none of the rules. */
    boolean is(String password);
}
