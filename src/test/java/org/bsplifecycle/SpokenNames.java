package org.bsplifecycle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a screen reader says of the controls of a page, from Chromium's own accessibility tree, beside what one sees. */
final class SpokenNames {

    private static final String CONTROLS =
            "main input:not([type=hidden]):not([aria-hidden=true] *):not([hidden]), main textarea, main select, main button, main fieldset";

    /** A control's label as it is seen, the words that explain it, and the question over a group. */
    private static final String SEEN = """
            selector => [...document.querySelectorAll(selector)].map(el => {
              if (!el.checkVisibility()) {
                return null;
              }
              const words = node => node ? node.innerText.replace(/\\s+/g, ' ').trim() : '';
              const described = (el.getAttribute('aria-describedby') || '').split(' ').filter(id => id);
              return {
                name: words(el.labels?.[0] ?? el.querySelector(':scope > legend') ?? el),
                says: described.map(id => words(document.getElementById(id))).join(' '),
                hint: words(el.closest('.govuk-form-group')?.querySelector(':scope > .govuk-hint'))
              };
            })""";

    private final Page page;

    SpokenNames(Page page) {
        this.page = page;
    }

    /** Where a person hears something else than others see. */
    List<String> amiss() {
        List<?> seen = (List<?>) page.evaluate(SEEN, CONTROLS);
        List<JsonObject> heard = heard();
        List<String> amiss = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) instanceof Map<?, ?> control) {
                compare(control, heard.get(i), amiss);
            }
        }
        return amiss;
    }

    private static void compare(Map<?, ?> control, JsonObject heard, List<String> amiss) {
        String name = value(heard, "name");
        String description = value(heard, "description");
        String says = String.valueOf(control.get("says"));
        String hint = String.valueOf(control.get("hint"));
        if (name.isEmpty() || !name.equals(control.get("name"))) {
            amiss.add("heard \"%s\", seen \"%s\"".formatted(name, control.get("name")));
        }
        if (!description.equals(says)) {
            amiss.add("heard of it \"%s\", seen \"%s\"".formatted(description, says));
        }
        if (!says.contains(hint)) {
            amiss.add("not heard: \"%s\" of \"%s\"".formatted(hint, name));
        }
    }

    /** What stands for each control in the tree, which is asked for once: it is built anew each time. */
    private List<JsonObject> heard() {
        CDPSession browser = page.context().newCDPSession(page);
        try {
            Map<JsonElement, JsonObject> spoken = new HashMap<>();
            for (JsonElement node : browser.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
                spoken.put(node.getAsJsonObject().get("backendDOMNodeId"), node.getAsJsonObject());
            }
            return controls(browser).stream()
                    .map(control -> spoken.getOrDefault(control, new JsonObject()))
                    .toList();
        } finally {
            browser.detach();
        }
    }
    /** The tree's names of all controls, in the order of the page. */
    private static List<JsonElement> controls(CDPSession browser) {
        JsonElement document =
                browser.send("DOM.getDocument").getAsJsonObject("root").get("nodeId");
        JsonObject find = new JsonObject();
        find.add("nodeId", document);
        find.addProperty("selector", CONTROLS);
        List<JsonElement> controls = new ArrayList<>();
        for (JsonElement control : browser.send("DOM.querySelectorAll", find).getAsJsonArray("nodeIds")) {
            JsonObject which = new JsonObject();
            which.add("nodeId", control);
            controls.add(browser.send("DOM.describeNode", which)
                    .getAsJsonObject("node")
                    .get("backendNodeId"));
        }
        return controls;
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
