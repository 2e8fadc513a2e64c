package org.bsplifecycle.bsp;

/**
 * The focus of a BSP: a change goal, sometimes with a second one ("Partnership / data") or a qualifier ("Partnership –
 * disruption"). Everything may be missing: one row of Appendix 1 prints none (line 109).
 */
public record Focus(ChangeGoal primary, ChangeGoal secondary, String qualifier) {

    public static final Focus NONE = new Focus(null, null, null);

    /** As Appendix 1 prints it; empty when there is none. */
    public String inWords() {
        if (primary == null) {
            return "";
        }
        if (secondary != null) {
            return primary.label() + " / " + secondary.label().toLowerCase(java.util.Locale.UK);
        }
        return qualifier == null ? primary.label() : primary.label() + " – " + qualifier;
    }
}
