package org.bsplifecycle.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first request is answered: groups, their rights, the saved filters and the first administrator. What is
 * there stays; what is missing is made. One node at a time, so that two that start together make everything once.
 */
@Component
@EnableConfigurationProperties(BootstrapSettings.class)
class AccessAtStart implements SmartInitializingSingleton {

    private static final long LOCK = 0x4253_5041_4343_4553L;

    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final GroupsAtStart groups;
    private final FiltersAtStart filters;
    private final RightsAtStart rights;
    private final AccessTable table;
    private final FirstAdministrator administrator;

    AccessAtStart(
            TransactionTemplate transaction,
            JdbcClient db,
            GroupsAtStart groups,
            FiltersAtStart filters,
            RightsAtStart rights,
            AccessTable table,
            FirstAdministrator administrator) {
        this.transaction = transaction;
        this.db = db;
        this.groups = groups;
        this.filters = filters;
        this.rights = rights;
        this.table = table;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> prepare());
    }

    /** Within a transaction; the lock ends with it. */
    void prepare() {
        db.sql("select 1 from pg_advisory_xact_lock(?)").param(LOCK).query().singleValue();
        groups.create();
        rights.grant(table.rights(filters.create()));
        administrator.create();
    }
}
