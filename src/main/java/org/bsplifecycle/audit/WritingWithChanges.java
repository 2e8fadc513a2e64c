package org.bsplifecycle.audit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes the line of a change into the transaction that makes the change, ours or the engine's: there is none without the
 * other.
 */
@Component
class WritingWithChanges implements TransactionExecutionListener {

    private final Pending pending;
    private final ObjectProvider<Lines> lines;
    private final ThreadLocal<TransactionExecution> carries = new ThreadLocal<>();

    /** @param lines asked for late: they use transactions themselves */
    WritingWithChanges(Pending pending, ObjectProvider<Lines> lines) {
        this.pending = pending;
        this.lines = lines;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        pending.line().filter(line -> !line.reads()).ifPresent(line -> {
            if (!transaction.isReadOnly() && lines.getObject().writeWithChange(line)) {
                pending.written(true);
                carries.set(transaction);
            }
        });
    }

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failure) {
        settle(transaction, failure == null);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, Throwable failure) {
        settle(transaction, false);
    }

    private void settle(TransactionExecution transaction, boolean kept) {
        if (carries.get() == transaction) {
            carries.remove();
            pending.written(kept);
        }
    }
}
