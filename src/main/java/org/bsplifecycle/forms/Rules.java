package org.bsplifecycle.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What an answer must be; a null means that the form does not say. */
public record Rules(
        boolean required,
        int minLength,
        int maxLength,
        BigDecimal min,
        BigDecimal max,
        Pattern pattern,
        Shape shape,
        int decimals) {

    /** What a line of text must look like. */
    public enum Shape {
        ANY,
        EMAIL,
        PHONE
    }

    /** Characters in a line of text, unless the form says less. */
    public static final int LINE = 150;
    /** Characters in a longer text, at most. */
    public static final int TEXT = 20_000;

    static final int ADDRESS = 254;
}
