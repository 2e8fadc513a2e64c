package org.bsplifecycle.budget;

/** What one step cost the database. */
public record Cost(String step, int statements, int roundTrips, long writingTransactions, long wal) {

    @Override
    public String toString() {
        return "%-32s %4d statements %4d round trips %2d writing %7d bytes of WAL"
                .formatted(step, statements, roundTrips, writingTransactions, wal);
    }
}
