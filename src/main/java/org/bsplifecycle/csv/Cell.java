package org.bsplifecycle.csv;

/** Text of people in a table that a spreadsheet will open: it must not be taken for a formula. */
public final class Cell {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /** Without blanks around it; with an apostrophe in front where a spreadsheet would reckon. */
    public static String safe(String text) {
        String bare = text.strip();
        return bare.isEmpty() || STARTS_FORMULA.indexOf(bare.charAt(0)) < 0 ? bare : "'" + bare;
    }
}
