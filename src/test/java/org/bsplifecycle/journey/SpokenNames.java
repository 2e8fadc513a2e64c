package org.bsplifecycle.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a screen reader says of the controls of a page, from Chromium's own accessibility tree, beside what one sees. */
final class SpokenNames {

    private static final String CONTROLS =
            "main input:not([type=hidden]):not([aria-hidden=true] *):not([hidden]), main textarea, main select, main button, main fieldset";

    /** A control's label as it is seen, the words that explain it, and the question over a group. */
    private static final String SEEN = """
            selector => [...document.querySelectorAll(selector)].filter(el => el.checkVisibility()).map(el => {
              const words = node => node ? node.innerText.replace(/\\s+/g, ' ').trim() : '';
              const described = (el.getAttribute('aria-describedby') || '').split(' ').filter(id => id);
              return {
                name: words(el.labels?.[0] ?? el.querySelector(':scope > legend') ?? el),
                says: described.map(id => words(document.getElementById(id))).join(' '),
                hint: words(el.closest('.govuk-form-group')?.querySelector(':scope > .govuk-hint'))
              };
            })""";

    private final Page page;
    private final CDPSession browser;

    SpokenNames(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** Where a person hears something else than others see. */
    List<String> amiss() {
        List<String> amiss = new ArrayList<>();
        List<?> seen = (List<?>) page.evaluate(SEEN, CONTROLS);
        for (int i = 0; i < seen.size(); i++) {
            java.util.Map<?, ?> control = (java.util.Map<?, ?>) seen.get(i);
            JsonObject heard = heard(i);
            String name = value(heard, "name");
            if (name.isEmpty() || !name.equals(control.get("name"))) {
                amiss.add("heard \"%s\", seen \"%s\"".formatted(name, control.get("name")));
            }
            if (!value(heard, "description").equals(control.get("says"))) {
                amiss.add(
                        "heard of it \"%s\", seen \"%s\"".formatted(value(heard, "description"), control.get("says")));
            }
            String hint = String.valueOf(control.get("hint"));
            if (!hint.isEmpty() && !String.valueOf(control.get("says")).contains(hint)) {
                amiss.add("not heard: \"%s\" of \"%s\"".formatted(hint, name));
            }
        }
        return amiss;
    }

    private JsonObject heard(int index) {
        JsonObject find = new JsonObject();
        find.addProperty(
                "expression",
                "[...document.querySelectorAll('%s')].filter(el => el.checkVisibility())[%d]"
                        .formatted(CONTROLS, index));
        JsonElement control =
                browser.send("Runtime.evaluate", find).getAsJsonObject("result").get("objectId");
        JsonObject ask = new JsonObject();
        ask.add("objectId", control);
        ask.addProperty("fetchRelatives", false);
        return browser.send("Accessibility.getPartialAXTree", ask)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject();
    }

    private static String value(JsonObject node, String property) {
        JsonElement value = node.get(property);
        return value == null || !value.getAsJsonObject().has("value")
                ? ""
                : value.getAsJsonObject()
                        .get("value")
                        .getAsString()
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }
}
