package org.bsplifecycle.bsp;

import java.util.regex.Pattern;

/**
 * The name of a BSP for life: {@code BSP-<year>-<nnn>}, given at receipt of the expression of interest. It is the
 * business key of all its process instances.
 */
public record BspReference(String value) {

    private static final Pattern SHAPE = Pattern.compile("BSP-\\d{4}-\\d{3,}");

    /** @throws IllegalArgumentException when the text is not of that shape */
    public BspReference {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a reference like BSP-2026-014".formatted(value));
        }
    }

    static BspReference of(int year, int number) {
        return new BspReference("BSP-%d-%03d".formatted(year, number));
    }

    /** Whether the text could be a reference at all. */
    public static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
