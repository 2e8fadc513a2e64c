package org.bsplifecycle.publicforms;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Counts for all nodes together, in the database. Never within a transaction: each count takes a connection of its own.
 * An address is kept as a signature that leads nowhere, and of version 6 only its network, because a house has more
 * addresses of that kind than anybody can count.
 */
@Component
class Limits {

    private static final String EVERYBODY = "everybody";
    private static final int CLEANED_AT_ONCE = 1000;

    private final ProxyManager<String> buckets;
    private final LimitSettings settings;
    private final LinkKey key;

    Limits(DataSource database, LimitSettings settings, LinkKey key) {
        this.settings = settings;
        this.key = key;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("bsp.rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    Duration count(Limit limit, String address) {
        return count(limit, address, "");
    }

    /** Counts one, of what the address asked for. @return how long to wait when that was too many, else nothing to wait */
    Duration count(Limit limit, String address, String about) {
        if (settings.exempt().contains(address)) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = bucket(limit, address, about).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Counts nothing. @return how long to wait until one more is taken, else nothing to wait */
    Duration wait(Limit limit, String address, String about) {
        if (settings.exempt().contains(address)) {
            return Duration.ZERO;
        }
        EstimationProbe probe = bucket(limit, address, about).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Forgets those that have been quiet for long. */
    void forget() {
        ExpiredEntriesCleaner cleaner = (ExpiredEntriesCleaner) buckets;
        while (cleaner.removeExpired(CLEANED_AT_ONCE) == CLEANED_AT_ONCE) {
            // until none is left
        }
    }

    private BucketProxy bucket(Limit limit, String address, String about) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limited ->
                        limited.capacity(limit.most(settings)).refillGreedy(limit.most(settings), limit.span()))
                .build();
        String whose = limit == Limit.FORMS_IN_ALL ? EVERYBODY : sign(address, about);
        return buckets.builder().build(limit + " " + whose, () -> configuration);
    }

    private String sign(String address, String about) {
        String whose = HexFormat.of().formatHex(network(address)) + " " + about;
        return HexFormat.of()
                .formatHex(key.sign(UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8))), 0, 16);
    }

    private static byte[] network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address ? Arrays.copyOf(parsed.getAddress(), 8) : parsed.getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No address of a visitor: " + address, e);
        }
    }
}
