package org.bsplifecycle.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one cell: letters, or the addresses and rights that stand in it as code. */
final class AccessCell {

    private static final String NOTHING = "–";
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern RIGHT = Pattern.compile("([A-Z]): ([A-Z_]+) on ([A-Z_]+|\\*) (.+)");

    private AccessCell() {}

    static Set<Operation> operations(String cell) {
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        if (!cell.equals(NOTHING)) {
            Arrays.stream(cell.split(" ", -1)).map(AccessCell::operation).forEach(operations::add);
        }
        return operations;
    }

    private static Operation operation(String letter) {
        return Operation.of(letter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no letter for what can be done; nothing is %s".formatted(letter, NOTHING)));
    }

    static List<String> paths(String cell) {
        return code(cell).stream().filter(AccessCell::isPath).toList();
    }

    static List<EngineRight> rights(String cell) {
        return code(cell).stream()
                .filter(code -> !isPath(code))
                .map(AccessCell::right)
                .toList();
    }

    private static EngineRight right(String code) {
        Matcher right = RIGHT.matcher(code);
        if (!right.matches()) {
            throw new IllegalArgumentException("“%s” is neither an address nor a right of the engine".formatted(code));
        }
        return new EngineRight(operation(right.group(1)), right.group(2), right.group(3), right.group(4)).known();
    }

    private static boolean isPath(String code) {
        return code.startsWith("/");
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
