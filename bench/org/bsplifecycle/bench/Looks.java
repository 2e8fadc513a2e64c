package org.bsplifecycle.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Somebody who looks at one page after the other, with a breath in between, and a watch. */
final class Looks {

    private static final long BREATH_MILLIS = 20;

    private final MailingServer server;
    private final Map<String, List<Double>> took = new HashMap<>();

    Looks(MailingServer server) {
        this.server = server;
    }

    /** Looks so often at each page, as long as it is so. */
    Looks take(int many, BooleanSupplier isSo) {
        for (int n = 0; n < many && isSo.getAsBoolean(); n++) {
            server.pages().forEach(this::look);
        }
        return this;
    }

    private void look(String page, MailingServer.Page where) {
        long begin = System.nanoTime();
        var answer = where.visitor().get(where.address());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " was answered " + answer.statusCode());
        }
        took.computeIfAbsent(page, one -> new ArrayList<>()).add(millis);
        try {
            TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int count(String page) {
        return took.get(page).size();
    }

    /** In milliseconds. */
    double p95(String page) {
        List<Double> sorted = took.get(page).stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
