package org.bsplifecycle.correspondence.dsn;

import java.util.List;
import java.util.Optional;

/**
 * What a mail server reports about a mail (a delivery status notification, RFC 3464). Anybody can write one: it means
 * nothing before its mail and its recipient have been found among ours.
 *
 * @param id tells it from every other notice; at most 300 characters
 * @param about the Message-ID in the returned headers
 */
public record Notice(String id, String about, List<Said> said) {

    /** What it says about mail to this address; where it says several things, that it failed. */
    public Optional<Said> to(String address) {
        return said.stream()
                .filter(one -> one.isAbout(address))
                .reduce((one, other) -> one.meaning() == Said.Meaning.FAILED ? one : other);
    }
}
