package org.bsplifecycle.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TimedWorkRunnerTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final TimedWorkRunner runner =
            new TimedWorkRunner(beans.getBeanProvider(TimedWork.class), true, Duration.ofMillis(10));

    @AfterEach
    void stop() {
        if (runner.isRunning()) {
            runner.stop();
        }
    }

    @Test
    void runsEachWorkAgainAndAgainAndStops() {
        AtomicInteger first = counting("first");
        AtomicInteger second = counting("second");
        runner.start();
        await().until(() -> first.get() > 2 && second.get() > 2);

        runner.stop();

        int counted = first.get();
        await().during(Duration.ofMillis(80)).until(() -> first.get() == counted);
        assertThat(runner.isRunning()).isFalse();
    }

    @Test
    void aWorkThatHangsHoldsUpNoOther() {
        CountDownLatch never = new CountDownLatch(1);
        add("hanging", () -> wait(never));
        AtomicInteger other = counting("other");
        runner.start();
        await().until(() -> other.get() > 3);
        never.countDown();
    }

    @Test
    void aFailureIsOneLineAndTheWorkGoesOn(CapturedOutput output) {
        AtomicBoolean broken = new AtomicBoolean(true);
        AtomicInteger tries = new AtomicInteger();
        add("flaky", () -> {
            tries.incrementAndGet();
            if (broken.get()) {
                throw new IllegalStateException("the database is away");
            }
        });
        runner.start();
        await().until(() -> tries.get() > 5);
        assertThat(output.getAll().split("the database is away", -1)).hasSize(2);
        assertThat(output.getAll()).doesNotContain("\tat ");

        broken.set(false);
        await().until(() -> output.getAll().contains("works again"));
    }

    @Test
    void nothingRunsWhenPauseReturnsUntilItIsResumed() {
        AtomicBoolean running = new AtomicBoolean();
        AtomicInteger runs = new AtomicInteger();
        add("slow", () -> {
            running.set(true);
            wait(new CountDownLatch(1), 60);
            runs.incrementAndGet();
            running.set(false);
        });
        runner.start();
        await().until(running::get);

        runner.pause();
        runner.pause();

        assertThat(running).isFalse();
        int counted = runs.get();
        await().during(Duration.ofMillis(100)).until(() -> runs.get() == counted && !running.get());

        runner.resume();
        await().until(() -> runs.get() > counted);
    }

    @Test
    void canBePausedBeforeItStartsAndSwitchedOff() {
        AtomicInteger runs = counting("work");
        runner.pause();
        runner.start();
        await().during(Duration.ofMillis(60)).until(() -> runs.get() == 0);
        runner.resume();
        await().until(() -> runs.get() > 0);

        assertThat(new TimedWorkRunner(beans.getBeanProvider(TimedWork.class), false, Duration.ofSeconds(2))
                        .isAutoStartup())
                .isFalse();
    }

    private AtomicInteger counting(String name) {
        AtomicInteger runs = new AtomicInteger();
        add(name, runs::incrementAndGet);
        return runs;
    }

    private void add(String name, Runnable work) {
        beans.addBean(name, new TimedWork() {
            @Override
            public Optional<Instant> nextDue() {
                return Optional.empty();
            }

            @Override
            public void runDue() {
                work.run();
            }
        });
    }

    private static void wait(CountDownLatch latch) {
        wait(latch, 10_000);
    }

    private static void wait(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
