package org.bsplifecycle.publicforms;

import java.util.List;

/** Options in groups that open and close without script, with a search above them. */
public record RegionsView(String find, boolean found, List<String> chosen, List<Region> list) {

    /** One group of options. */
    public record Region(String id, String name, boolean open, List<ChoiceView> choices) {

        /** How many of the group are ticked. */
        public long count() {
            return choices.stream().filter(ChoiceView::chosen).count();
        }
    }
}
