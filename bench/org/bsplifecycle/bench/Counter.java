package org.bsplifecycle.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what all threads say to a database. */
final class Counter implements QueryExecutionListener {

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();

    DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    void reset() {
        statements.set(0);
        roundTrips.set(0);
    }

    long statements() {
        return statements.get();
    }

    long roundTrips() {
        return roundTrips.get();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        roundTrips.incrementAndGet();
        queries.forEach(query ->
                statements.addAndGet(Math.max(1, query.getParametersList().size())));
    }
}
