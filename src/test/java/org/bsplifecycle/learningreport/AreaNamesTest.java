package org.bsplifecycle.learningreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaNamesTest {

    private static final AreaNames NAMES = AreaNames.of(
            List.of("Stoke-on-Trent", "St. Helens", "Stafford"),
            "Stoke-on-Trent, St. Helens and Stafford",
            "Potteries Partnership",
            "BSP-2026-007");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stoke-on-Trent",
                "STOKE ON TRENT",
                "stoke-on-trent",
                "Stoke\u2011on\u2011Trent",
                "Stoke\u00a0on  Trent",
                "Stoke on\nTrent",
                "St Helens",
                "Potteries\u2009partnership",
                "bsp 2026 007",
                "Stoke-on-Trent, St Helens and Stafford"
            })
    void aNameIsFoundAndTakenOutHoweverItIsWritten(String written) {
        assertThat(NAMES.in("About " + written + "’s leads")).contains(written);
        assertThat(NAMES.takenOutOf("About " + written + "’s leads")).isEqualTo("About the local area’s leads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staffordshire", "Stoke and Trent", "Staffordé", "BSP-2026-0071", "We stoke on"})
    void wordsThatOnlyLookLikeANameStay(String other) {
        assertThat(NAMES.in(other)).isEmpty();
        assertThat(NAMES.takenOutOf(other)).isEqualTo(other);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(NAMES.takenOutOf(null)).isNull();
    }
}
