package org.bsplifecycle;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for tests: the Chromium or Chrome of the machine, else what Playwright brings. Where neither is to be had
 * a test is left out, except where {@code CI} is set: there a machine without a browser fails it.
 *
 * <p>All tests of a JVM share one program, which ends with the JVM; what a test opens in it is the test's alone (no cookie,
 * nothing kept) and is closed with its {@link Browser}.
 */
public final class Browser implements AutoCloseable {

    /** The first is the same browser without the frame that nobody sees, for two thirds of the work. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");

    /** A page of Camunda's fetches a hundred files, and the machine may be busy with other tests. */
    private static final int PATIENCE_MS = 60_000;

    private static com.microsoft.playwright.Browser running;

    private final List<BrowserContext> opened = new ArrayList<>();
    private Consumer<BrowserContext> watch = context -> {};

    private Browser() {}

    public static Browser open() {
        Optional<Path> program = find();
        if (program.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("There is no Chromium on the PATH");
        }
        try {
            if (running == null || !running.isConnected()) {
                running = launch(program);
            }
            return new Browser();
        } catch (PlaywrightException e) {
            Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on the PATH, and none to be had");
            throw e;
        }
    }

    private static com.microsoft.playwright.Browser launch(Optional<Path> program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync"));
        program.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Whatever is opened from now on is watched by this one first. */
    public Browser watchedBy(Consumer<BrowserContext> watcher) {
        watch = watcher;
        return this;
    }

    /** A new page of that width, in a context of its own, in British English. */
    public Page page(int width) {
        return page(width, true);
    }

    /** The same without JavaScript. */
    public Page pageWithoutScript(int width) {
        return page(width, false);
    }

    private Page page(int width, boolean script) {
        BrowserContext context = running.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(PATIENCE_MS);
        opened.add(context);
        watch.accept(context);
        return context.newPage();
    }

    /** Keeps a picture of the whole page in {@code target/shots}. */
    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
