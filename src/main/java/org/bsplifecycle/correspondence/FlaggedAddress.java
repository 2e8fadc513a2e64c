package org.bsplifecycle.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * An address that takes no mail, and the BSP whose mail came back from it.
 *
 * @param address in lower case
 * @param role as whom we wrote to it
 * @param userId who of staff and delivery partners it is; null for people of a partnership
 * @param reply what the mail server said; may be null
 * @param settled whether mail leaves for it again
 */
public record FlaggedAddress(
        UUID id,
        BspReference reference,
        String address,
        String role,
        String userId,
        String reply,
        Instant flaggedAt,
        boolean settled) {

    public String roleInWords() {
        return Recipients.inWords(role);
    }
}
