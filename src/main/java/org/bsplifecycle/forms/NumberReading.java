package org.bsplifecycle.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers: whole ones as Integer, those with decimals as BigDecimal. */
final class NumberReading {

    /** A comma stands before three digits and nowhere else: "1,5" is not fifteen. */
    private static final Pattern PLAIN = Pattern.compile("-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,15})?");

    private NumberReading() {}

    static Answer read(Field field, Object raw) {
        String text = Given.text(raw);
        if (text == null || text.isBlank()) {
            return Answer.NONE;
        }
        String plain = text.strip();
        if (!PLAIN.matcher(plain).matches()) {
            return Answer.wrong(Sentences.notNumber(field));
        }
        return fitting(field, new BigDecimal(plain.replace(",", "")).stripTrailingZeros());
    }

    private static Answer fitting(Field field, BigDecimal number) {
        Rules rules = field.rules();
        if (number.scale() > Math.max(0, rules.decimals())) {
            return Answer.wrong(Sentences.notNumber(field));
        }
        boolean tooSmall = rules.min() != null && number.compareTo(rules.min()) < 0;
        boolean tooBig = rules.max() != null && number.compareTo(rules.max()) > 0;
        if (tooSmall || tooBig) {
            return Answer.wrong(Sentences.outOfRange(field));
        }
        if (rules.decimals() > 0) {
            return Answer.of(number);
        }
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? Answer.wrong(Sentences.notNumber(field))
                : Answer.of(number.intValueExact());
    }
}
