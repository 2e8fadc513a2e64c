package org.bsplifecycle.bench;

import java.util.ArrayList;
import java.util.List;

/** Many reminders due at one moment: rows that become mails in batches, against a timer job for each. */
public final class ReminderStorm {

    private static final int REMINDERS = Integer.getInteger("reminders", 5_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private ReminderStorm() {}

    public static void main(String[] arguments) {
        List<Double> statements = new ArrayList<>();
        List<Double> roundTrips = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        try (Contender ours = new SetWise();
                Contender stock = new JobEach()) {
            System.out.printf("%-12s %10s %22s %22s %12s%n", "", "reminders", "statements each", "round trips each", "a second");
            for (int round = 0; round < ROUNDS; round++) {
                boolean oursFirst = round % 2 == 0;
                Result first = run(oursFirst ? ours : stock);
                Result second = run(oursFirst ? stock : ours);
                Result set = oursFirst ? first : second;
                Result job = oursFirst ? second : first;
                statements.add(set.statements() / job.statements());
                roundTrips.add(set.roundTrips() / job.roundTrips());
                rates.add(set.rate() / job.rate());
            }
        }
        System.out.printf(
                "set-wise to a job each, median of %d: statements %.3f, round trips %.3f, rate %.1f%n",
                ROUNDS, Median.of(statements), Median.of(roundTrips), Median.of(rates));
        System.exit(0);
    }

    private static Result run(Contender contender) {
        contender.prepare(REMINDERS);
        contender.counter().reset();
        long begin = System.nanoTime();
        int written = contender.drain();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (written == 0) {
            throw new IllegalStateException(contender.name() + " has written nothing");
        }
        Result result = new Result(
                (double) contender.counter().statements() / written,
                (double) contender.counter().roundTrips() / written,
                written / seconds);
        System.out.printf(
                "%-12s %10d %22.2f %22.3f %12.0f%n",
                contender.name(), written, result.statements(), result.roundTrips(), result.rate());
        return result;
    }

    /** Of one reminder, and how many a second. */
    private record Result(double statements, double roundTrips, double rate) {}
}
