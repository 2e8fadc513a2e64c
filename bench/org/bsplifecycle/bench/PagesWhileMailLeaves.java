package org.bsplifecycle.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long pages take while thousands of mails are written and leave, against the same pages when nothing else happens. */
public final class PagesWhileMailLeaves {

    private static final int MAILS = Integer.getInteger("mails", 5_000);
    private static final int RATE = Integer.getInteger("rate", 3_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int LOOKS = Integer.getInteger("looks", 300);

    private PagesWhileMailLeaves() {}

    public static void main(String[] arguments) {
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        try (MailingServer server = new MailingServer(RATE)) {
            new Looks(server).take(LOOKS, () -> true);
            System.out.printf("%-6s %-10s %10s %10s %10s%n", "round", "page", "p95 idle", "p95 busy", "looks");
            for (int round = 0; round < ROUNDS; round++) {
                server.prepare(MAILS);
                Looks idle = new Looks(server).take(LOOKS, () -> true);
                server.begin();
                Looks busy = new Looks(server).take(LOOKS, server::isMailing);
                for (String page : server.pages().keySet()) {
                    System.out.printf(
                            "%-6d %-10s %7.1f ms %7.1f ms %10d%n",
                            round, page, idle.p95(page), busy.p95(page), busy.count(page));
                    ratios.computeIfAbsent(page, one -> new ArrayList<>()).add(busy.p95(page) / idle.p95(page));
                }
                server.awaitEmptyOutbox();
            }
        }
        ratios.forEach((page, all) -> System.out.printf(
                "%s: p95 while mail leaves to p95 idle, median of %d: %.2f%n", page, ROUNDS, Median.of(all)));
        System.exit(0);
    }
}
