package org.bsplifecycle.correspondence;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.BspReference;

/**
 * Values that a module lends to the mails about a BSP. A bean of this type makes its names known to all templates.
 */
public interface MailFacts {

    /** Every name that {@link #of} may give, in lowerCamel; unique in the product. */
    Set<String> names();

    /**
     * What is known of a BSP now, in words that can stand in a sentence. Asked only when a template uses one of the
     * names; a template that uses a name without a value is not sent but fails its sender.
     */
    Map<String, String> of(BspReference reference);

    /** The same for many BSPs at once, by reference. */
    default Map<BspReference, Map<String, String>> ofAll(Set<BspReference> references) {
        return references.stream().collect(Collectors.toMap(Function.identity(), this::of));
    }
}
