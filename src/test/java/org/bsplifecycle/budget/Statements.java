package org.bsplifecycle.budget;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Counts what one thread says to the database while it is asked to, and is out of the way otherwise. */
public final class Statements implements QueryExecutionListener {

    private volatile Thread counted;
    private int statements;
    private int roundTrips;

    /** From now on every data source of these beans can be counted; the counter is a bean, too. */
    public static void countIn(ConfigurableListableBeanFactory beans) {
        Statements statements = new Statements();
        beans.registerSingleton("statements", statements);
        beans.addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? statements.around(source) : bean;
            }
        });
    }

    private DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    /** What this work says; what other threads say meanwhile is not counted. */
    Said of(Runnable work) {
        statements = 0;
        roundTrips = 0;
        counted = Thread.currentThread();
        try {
            work.run();
        } finally {
            counted = null;
        }
        return new Said(statements, roundTrips);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** A batch is many statements and one round trip. */
    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread() == counted) {
            roundTrips++;
            for (QueryInfo query : queries) {
                statements += Math.max(1, query.getParametersList().size());
            }
        }
    }

    record Said(int statements, int roundTrips) {}
}
