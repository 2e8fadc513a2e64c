package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads wherever {@link HostileText} may be shown: where some of it was, and where it was not what had been typed. */
final class HostileReading {

    /** What stands in boxes is not among a page's words. An address proposed for a report is made of letters only. */
    private static final String WORDS = "() => document.body.innerText + '\\n' + [...document.querySelectorAll("
            + "'input:not([type=hidden]):not([id$=slug]), textarea')].map(box => box.value).join('\\n') + '\\n' + document.title";

    /** Chance writes a mark into one of them now and then; nobody types it. */
    private static final String KEY_OF_A_LINK = "[A-Za-z0-9_-]{43}";

    private final Set<String> shownAt = new TreeSet<>();
    private final List<String> changed = new ArrayList<>();

    /** All that a person sees of the page. */
    void page(String place, Page page) {
        text(place, words(page));
    }

    private static String words(Page page) {
        return String.valueOf(page.evaluate(WORDS));
    }

    void text(String place, String all) {
        String text = all.replaceAll(KEY_OF_A_LINK, "key");
        if (HostileText.in(text) > 0) {
            shownAt.add(place);
        }
        HostileText.changedIn(text).forEach(one -> changed.add(place + ": " + one));
    }

    void isLetterByLetter(String... places) {
        assertThat(changed).as("what reads otherwise than it was typed").isEmpty();
        assertThat(shownAt).as("where it can be read").contains(places);
    }

    /** Where no text of anybody's belongs. */
    void isNotAt(String... places) {
        assertThat(shownAt).as("where it can be read").doesNotContain(places);
    }
}
