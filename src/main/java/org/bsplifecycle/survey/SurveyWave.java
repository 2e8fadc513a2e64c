package org.bsplifecycle.survey;

import java.time.LocalDate;
import org.bsplifecycle.bsp.BspReference;

/** How a wave stands, in numbers only ({@code withdrawn}: how many of those asked want no more surveys since); what was answered is shown nowhere for fewer than five people. */
public record SurveyWave(
        BspReference reference,
        Wave wave,
        int invited,
        int answered,
        LocalDate opened,
        LocalDate closes,
        boolean extended,
        boolean open,
        int withdrawn) {

    /** How many in a hundred of those asked have answered, rounded; 0 when nobody was asked. */
    public int responseRate() {
        return invited == 0 ? 0 : Math.round(answered * 100f / invited);
    }

    /** "8 of 12 (67%)". */
    public String inWords() {
        return "%d of %d (%d%%)".formatted(answered, invited, responseRate());
    }
}
