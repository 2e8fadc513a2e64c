package org.bsplifecycle.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.Periods;
import org.bsplifecycle.personaldata.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What has had its time, and letting it go: a little at a time, so that nobody waits for it. */
@Component
class Purging {

    private static final int AT_ONCE = 500;

    private final List<RetentionRule> rules;
    private final Periods periods;
    private final TransactionTemplate own;

    Purging(List<RetentionRule> rules, Periods periods, PlatformTransactionManager transactions) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::kind)).toList();
        this.periods = periods;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What would go now, by kind; changes nothing. */
    Map<DataKind, List<Due>> due() {
        Map<DataKind, List<Due>> due = new EnumMap<>(DataKind.class);
        rules.forEach(rule -> due.computeIfAbsent(rule.kind(), kind -> new ArrayList<>())
                .addAll(rule.due(periods.before(rule.kind()))));
        return due;
    }

    /** Interrupted, it ends with the piece in hand and says so: the rest goes next time. */
    boolean purge() {
        for (RetentionRule rule : rules) {
            int gone;
            do {
                if (Thread.currentThread().isInterrupted()) {
                    return false;
                }
                gone = own.execute(status -> rule.purge(periods.before(rule.kind()), AT_ONCE));
            } while (gone > 0);
        }
        return true;
    }
}
