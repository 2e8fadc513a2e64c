package org.bsplifecycle.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The options of a question: written in the form, or a fact of that name. */
public record Choices(List<Option> written, String valuesKey) {

    static final Choices NONE = new Choices(List.of(), null);

    /** The options offered, given the facts; never what the answer itself brings. */
    public List<Option> offered(Map<String, ?> facts) {
        if (valuesKey == null) {
            return written;
        }
        Object fact = facts.get(valuesKey);
        var options = new ArrayList<Option>();
        if (fact instanceof Iterable<?> offered) {
            offered.forEach(option -> options.add(Option.from(option)));
        } else if (fact instanceof Object[] offered) {
            Arrays.stream(offered).map(Option::from).forEach(options::add);
        }
        return options;
    }
}
