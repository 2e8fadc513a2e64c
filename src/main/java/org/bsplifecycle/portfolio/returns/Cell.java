package org.bsplifecycle.portfolio.returns;

/** Text of people in a table that a spreadsheet will open: it must not be taken for a formula. */
final class Cell {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    static String safe(String text) {
        String bare = text.strip();
        return bare.isEmpty() || STARTS_FORMULA.indexOf(bare.charAt(0)) < 0 ? bare : "'" + bare;
    }
}
