package org.bsplifecycle.correspondence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Knows whether what a personal link is for has been settled, so that no mail needs to ask for it any more. Beans of this
 * type are asked for each batch of mails just before it leaves.
 */
public interface Settled {

    /** Those of these links, never null. */
    Set<UUID> among(Collection<UUID> links);
}
