package org.bsplifecycle;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for tests: the Chromium or Chrome of the machine, else what Playwright brings. Where neither is to be had
 * a test is left out, except where {@code CI} is set: there a machine without a browser fails it.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int PATIENCE_MS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Optional<Path> program) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync"));
        program.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    public static Browser open() {
        Optional<Path> program = find();
        if (program.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("There is no Chromium on the PATH");
        }
        try {
            return new Browser(program);
        } catch (PlaywrightException e) {
            Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on the PATH, and none to be had");
            throw e;
        }
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
        Page page = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
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
        browser.close();
        playwright.close();
    }
}
