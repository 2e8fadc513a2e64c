package org.bsplifecycle.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldType;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.forms.Rules;

/** Writes {@link HostileText} into every field that takes words, and remembers which it found. */
final class HostileHand {

    /** Becomes the address of a page: its rule is that it is made of nothing but letters. */
    private static final String ADDRESS_OF_REPORT = "slug";
    /** One person a line, the name before the comma. */
    private static final String PEOPLE = "participants";

    private final Forms forms;
    private final HostileText texts = new HostileText();
    private final Set<String> written = new TreeSet<>();
    private final Map<String, String> addresses = new HashMap<>();

    HostileHand(Forms forms) {
        this.forms = forms;
    }

    /** The fields written into, as {@code form.key}. */
    Set<String> written() {
        return written;
    }

    /** What was typed last as this address. */
    String address(String key) {
        return addresses.get(key);
    }

    /** The fields of this form that take any words. */
    static Stream<Field> wordsOf(Form form) {
        return form.fields().stream()
                .filter(field -> field.type() == FieldType.TEXTFIELD || field.type() == FieldType.TEXTAREA)
                .filter(field -> field.rules().shape() == Rules.Shape.ANY
                        && field.rules().pattern() == null)
                .filter(field -> !field.key().equals(ADDRESS_OF_REPORT));
    }

    /** A task's answers, with all its words hostile. */
    Map<String, Object> over(String form, Map<String, Object> answers) {
        Map<String, Object> hostile = new LinkedHashMap<>(answers);
        wordsOf(forms.named(form)).forEach(field -> hostile.put(field.key(), text(form, field)));
        return hostile;
    }

    /** A public page's fields, whatever has been typed there before. */
    void over(Page page) {
        String heading = page.locator("h1").innerText().strip();
        forms.stems().stream()
                .map(forms::named)
                .filter(form -> headings(form).anyMatch(heading::equals))
                .forEach(form -> {
                    wordsOf(form).forEach(field -> over(page, form, field));
                    addressesOf(form).forEach(field -> fillEmpty(page, field));
                });
    }

    private static Stream<Field> addressesOf(Form form) {
        return form.fields().stream().filter(field -> field.rules().shape() == Rules.Shape.EMAIL);
    }

    private void fillEmpty(Page page, Field field) {
        Locator box = page.locator("main input[name='%s']".formatted(field.key()));
        if (box.count() > 0 && box.inputValue().isEmpty()) {
            String address = texts.address();
            box.fill(address);
            addresses.put(field.key(), address);
        }
    }

    private void over(Page page, Form form, Field field) {
        Locator box = page.locator("main input[name='%1$s'], main textarea[name='%1$s']".formatted(field.key()));
        if (box.count() == 0) {
            return;
        }
        String text = text(form.id(), field);
        box.fill(
                field.key().equals(PEOPLE)
                        ? box.inputValue().replaceFirst("^[^,]*", Matcher.quoteReplacement(texts.of(70)))
                        : text);
    }

    private static Stream<String> headings(Form form) {
        return Stream.concat(Stream.of(form.title()), form.pages().stream().map(org.bsplifecycle.forms.Page::title));
    }

    private String text(String form, Field field) {
        written.add(form + "." + field.key());
        return texts.of(field.rules().maxLength());
    }
}
