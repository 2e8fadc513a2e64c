package org.bsplifecycle.publicforms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.forms.Option;

/** Puts options under their groups, in the order in which the groups first appear. */
final class Grouping {

    private static final String REST = "Others";

    private final String key;
    private final boolean wrong;

    Grouping(String key, boolean wrong) {
        this.key = key;
        this.wrong = wrong;
    }

    List<RegionsView.Region> regions(List<Option> options, List<ChoiceView> choices) {
        Map<String, List<ChoiceView>> groups = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            String group = options.get(i).group();
            groups.computeIfAbsent(group == null ? REST : group, name -> new ArrayList<>())
                    .add(choices.get(i));
        }
        List<RegionsView.Region> regions = new ArrayList<>();
        groups.forEach((name, members) -> regions.add(
                new RegionsView.Region(key + "-" + plain(name), name, opens(members, regions.isEmpty()), members)));
        return regions;
    }

    /** What is ticked or found is in sight; what the error is about too. */
    private boolean opens(List<ChoiceView> members, boolean first) {
        return wrong && first || members.stream().anyMatch(choice -> choice.chosen() || choice.found());
    }

    private static String plain(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
