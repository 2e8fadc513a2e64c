package org.bsplifecycle.forms;

import java.util.regex.Pattern;

/** Reads lines and longer texts. */
final class TextReading {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]+((x|ext\\.?) ?[0-9]{1,6})?");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private TextReading() {}

    static Answer read(Field field, Object raw) {
        String text = clean(Given.text(raw));
        if (text == null) {
            return Answer.NONE;
        }
        boolean fits = field.type() == FieldType.TEXTAREA ? Characters.fitText(text) : Characters.fitLine(text);
        if (!fits) {
            return Answer.wrong(Sentences.strangeCharacter(field));
        }
        return fitting(field, text);
    }

    private static Answer fitting(Field field, String text) {
        Rules rules = field.rules();
        int length = Characters.count(text);
        if (length > rules.maxLength()) {
            return Answer.wrong(Sentences.tooLong(field, length));
        }
        if (length < rules.minLength()) {
            return Answer.wrong(Sentences.tooShort(field));
        }
        if (rules.pattern() != null && !rules.pattern().matcher(text).find()) {
            return Answer.wrong(Sentences.notLikePattern(field));
        }
        return switch (rules.shape()) {
            case ANY -> Answer.of(text);
            case EMAIL ->
                EmailAddress.parse(text)
                        .map(address -> Answer.of(address.value()))
                        .orElseGet(() -> Answer.wrong(Sentences.notEmail(field)));
            case PHONE -> phone(text) ? Answer.of(text) : Answer.wrong(Sentences.notPhone(field));
        };
    }

    private static String clean(String text) {
        return text == null || Characters.invisible(text) ? null : Characters.asKept(text);
    }

    static boolean phone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return PHONE.matcher(text).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
