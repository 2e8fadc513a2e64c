package org.bsplifecycle.models;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of a diagram names. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "not", "and", "or", "empty", "execution", "decisionResult");

    private Expressions() {}

    /** The variables and beans that it reads; quoted words and properties are none. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher expression = EXPRESSION.matcher(text); expression.find(); ) {
            Matcher name = NAME.matcher(expression.group(1).replaceAll("'[^']*'", ""));
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(WORDS);
        return names;
    }
}
