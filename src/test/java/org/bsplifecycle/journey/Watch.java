package org.bsplifecycle.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sees what no page may do: open a dialog, break its own policy, throw, or ask another host for anything. */
final class Watch {

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");
    private static final String POLICY = "securitypolicyviolation";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    void over(BrowserContext context) {
        context.addInitScript(
                "addEventListener('%1$s', event => console.error('%1$s', event.violatedDirective, ".formatted(POLICY)
                        + "event.blockedURI, event.sample))");
        context.onDialog(dialog -> {
            seen.add("a dialog: " + dialog.message() + on(dialog.page()));
            dialog.dismiss();
        });
        context.onConsoleMessage(message -> {
            if (message.text().contains(POLICY) || message.text().contains("Content Security Policy")) {
                seen.add(message.text() + on(message.page()));
            }
        });
        context.onWebError(error -> seen.add("an error: " + error.error() + on(error.page())));
        context.onRequest(request -> {
            URI address = URI.create(request.url().replaceFirst("^(data|blob):.*", "http://127.0.0.1"));
            if (!HERE.contains(address.getHost())) {
                seen.add("asked for " + request.url());
            }
        });
    }

    List<String> seen() {
        return seen;
    }

    private static String on(Page page) {
        return page == null ? "" : " on " + page.url();
    }
}
