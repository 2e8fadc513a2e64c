package org.bsplifecycle.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;

/**
 * Knows mails that will be written by themselves: because a date comes and nobody has done anything. Beans of this type
 * together are the {@link Forecast}. What waits for a person is not in it, nor what rests with its BSP.
 */
public interface MailsToCome {

    /**
     * Everything from now on until then, in any order.
     *
     * @param only the one BSP that is asked for; empty for all
     */
    List<MailToCome> until(Instant end, Optional<BspReference> only);
}
