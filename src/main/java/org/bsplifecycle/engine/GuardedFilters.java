package org.bsplifecycle.engine;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** Keeps no filter whose expressions would not be evaluated, at any depth. */
class GuardedFilters extends FilterServiceImpl {

    @Override
    public Filter saveFilter(Filter filter) {
        if (filter.getQuery() instanceof AbstractQuery<?, ?> query) {
            check(query);
        }
        return super.saveFilter(filter);
    }

    /** The engine keeps all queries within a query in one list, however they were nested. */
    private static void check(AbstractQuery<?, ?> query) {
        mustBeAllowed(query);
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(GuardedFilters::mustBeAllowed);
        }
    }

    private static void mustBeAllowed(AbstractQuery<?, ?> query) {
        query.getExpressions().values().forEach(QueryExpressions::mustBeAllowed);
    }
}
