package org.bsplifecycle.eoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyBspTest {

    private static final Decision TYPE = Decision.in("eoi/classifyBsp.dmn", "classifyBsp");
    private static final List<String> FLAGS = List.of(
            "singleAreaPartnership",
            "crossesBoundaries",
            "complexArrangements",
            "regionalImpact",
            "complexIssue",
            "toolPotential");

    /** Areas, numbers and types as Appendix 1 prints them; the flags are our reading of its three definitions. */
    @ParameterizedTest(name = "{0} is {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    Portsmouth                        |  1 | DATA        | singleAreaPartnership | STANDARD
                    North Somerset                    |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Somerset                          |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    East Sussex                       |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Walsall                           |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Blackpool                         |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Birmingham                        |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Swindon                           |  1 | BESPOKE     | singleAreaPartnership | STANDARD
                    Brighton and Hove                 |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Torbay                            |  1 | PARTNERSHIP | singleAreaPartnership | STANDARD
                    Herefordshire                     |  1 | DATA        | singleAreaPartnership | STANDARD
                    Dudley                            |  1 | BESPOKE     | singleAreaPartnership | STANDARD
                    Staffordshire and Stoke-on-Trent  |  2 |             | complexIssue toolPotential | COMPLEX
                    Redcar & Cleveland                |  1 | DATA        | singleAreaPartnership complexIssue toolPotential | COMPLEX
                    Northumbria                       |  5 | DATA        | complexIssue toolPotential | COMPLEX
                    Nottingham City and Nottinghamshire | 2 | STRATEGY  | complexIssue toolPotential | COMPLEX
                    Stockton and Hartlepool           |  2 | PARTNERSHIP | complexIssue toolPotential | COMPLEX
                    Pan Bedfordshire                  |  3 | PARTNERSHIP | complexIssue toolPotential | COMPLEX
                    Greater London                    | 33 | MIXED       | crossesBoundaries complexArrangements regionalImpact | REGIONAL
                    West Yorkshire                    |  5 | PARTNERSHIP | crossesBoundaries complexArrangements regionalImpact | REGIONAL
                    """)
    void readsAppendix1AsItIsPrinted(String area, int authorities, String goal, String flags, String type) {
        assertThat(TYPE.row(facts(authorities, goal, flags.split(" "))))
                .containsEntry("type", type)
                .containsEntry("manual", false);
    }

    @Test
    void regionalNeedsAllThreeOfItsSigns() {
        assertThat(TYPE.row(facts(5, "DATA", "crossesBoundaries", "complexArrangements")))
                .containsEntry("type", "COMPLEX")
                .containsEntry("manual", true)
                .containsEntry("reason", "Several local areas that are not one partnership.");
    }

    @Test
    void regionalComesBeforeComplex() {
        assertThat(TYPE.row(facts(33, "MIXED", FLAGS.toArray(String[]::new)))).containsEntry("type", "REGIONAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complexIssue", "toolPotential"})
    void complexNeedsBothOfItsSigns(String onlyOne) {
        assertThat(TYPE.row(facts(1, "DATA", "singleAreaPartnership", onlyOne))).containsEntry("type", "STANDARD");
    }

    @Test
    void aPartnershipThatIsNotTiedToAreasIsLookedAtTwice() {
        assertThat(TYPE.row(facts(0, "STRATEGY", "singleAreaPartnership")))
                .containsEntry("type", "COMPLEX")
                .containsEntry("manual", true)
                .containsEntry("reason", "The partnership is not tied to local areas.");
    }

    @Test
    void onePartnershipForTwoAreasIsStandard() {
        assertThat(TYPE.row(facts(2, "STRATEGY", "singleAreaPartnership")))
                .containsEntry("type", "STANDARD")
                .containsEntry("manual", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIXED", "NOT_SURE"})
    void aSingleAreaWithoutOneOfTheSixGoalsIsLookedAtTwice(String goal) {
        assertThat(TYPE.row(facts(1, goal, "singleAreaPartnership")))
                .containsEntry("type", "STANDARD")
                .containsEntry("manual", true)
                .containsEntry("reason", "None of the descriptions fits well.");
    }

    @Test
    void aGoalNobodyHasNamedIsLookedAtTwice() {
        assertThat(TYPE.row(facts(1, null))).containsEntry("type", "STANDARD").containsEntry("manual", true);
    }

    private static Map<String, Object> facts(int authorities, String goal, String... yes) {
        Map<String, Object> facts = new HashMap<>();
        FLAGS.forEach(flag -> facts.put(flag, List.of(yes).contains(flag)));
        facts.put("authorityCount", authorities);
        facts.put("changeGoal", goal);
        return facts;
    }
}
