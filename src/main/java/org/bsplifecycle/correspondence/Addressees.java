package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;

/** Finds the people behind the roles that a template's line {@code To:} may name. A module adds roles by a bean of this type. */
public interface Addressees {

    /** Each role with the end of the sentence "You get this email because …". */
    Map<String, String> roles();

    /** Everybody who has one of {@link #roles} now; may be nobody. */
    List<Recipient> of(String role, BspReference reference);
}
