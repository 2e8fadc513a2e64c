package org.bsplifecycle.portfolio.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.rehearsal.SecondYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test counts a programme year of its own, because the tests share one database. */
@BspTest
class ReturnsTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    Bsps bsps;

    @Autowired
    ReportedFigures reported;

    @Autowired
    TransactionTemplate transaction;

    private final int from = YEARS.getAndIncrement();
    private final String year = "%d-%02d".formatted(from, (from + 1) % 100);
    private int number;

    @Nested
    class TheSecondYear {

        private YearReturn second() {
            SecondYear.rows()
                    .forEach(row -> register(row.area(), row.region(), row.type(), row.authorities(), row.focus()));
            reported.note(year, ReportedFigures.AUTHORITIES_REACHED, 66, "the annual report");
            return counted();
        }

        @Test
        void comesOutAsAppendixOnePrintsIt() throws IOException {
            List<CSVRecord> table = parsed(Appendix.csv(second()));

            assertThat(table.get(0))
                    .containsExactly("Type", "Region", "Local Area", "No. of LAs participating", "Focus");
            assertThat(table.subList(1, 21))
                    .extracting(row -> String.join("|", row))
                    .containsExactly(
                            "Standard|South East|Portsmouth|1|Data",
                            "Standard|South West|North Somerset|1|Partnership / data",
                            "Standard|South West|Somerset|1|Partnership / strategy",
                            "Standard|South East|East Sussex|1|Partnership – disruption",
                            "Standard|West Midlands|Walsall|1|Partnership – community response to CE",
                            "Standard|North West|Blackpool|1|Partnership – early intervention",
                            "Standard|West Midlands|Birmingham|1|Partnership – quality assurance",
                            "Standard|South West|Swindon|1|Bespoke – culture",
                            "Standard|South East|Brighton and Hove|1|Partnership – culture",
                            "Standard|South West|Torbay|1|Partnership – culture",
                            "Standard|West Midlands|Herefordshire|1|Data",
                            "Standard|West Midlands|Dudley|1|Bespoke – quality assurance",
                            "Complex|West Midlands|Staffordshire and Stoke-on-Trent|2|",
                            "Complex|North East|Redcar & Cleveland|1|Data",
                            "Complex|North East|Northumbria – Gateshead, Newcastle Upon Tyne, North Tyneside, South"
                                    + " Tyneside and Sunderland|5|Data",
                            "Complex|East Midlands|Nottingham City and Nottinghamshire|2|Strategy",
                            "Complex|North East|Stockton and Hartlepool|2|Partnership – culture",
                            "Complex|Eastern|Pan Bedfordshire|3|Partnership – transitional safeguarding",
                            "Regional|Greater London|Greater London|33|Mixed",
                            "Regional|Yorkshire and Humber|West Yorkshire – Bradford, Calderdale, Kirklees, Leeds and"
                                    + " Wakefield|5|Partnership – disruption");
            assertThat(table.get(21)).containsExactly("Total", "", "", "65", "");
        }

        @Test
        void doubtsTheReportInsteadOfBendingTheNumber() {
            assertThat(second().warnings())
                    .containsExactly(
                            "65 local authorities are counted here; the annual report says 66.",
                            "%s (Staffordshire and Stoke-on-Trent) has no focus.".formatted(reference(13)));
        }

        @Test
        void isTwelveSixAndTwoInNineRegions() {
            YearReturn counted = second();

            assertThat(counted.byType())
                    .containsEntry("Standard", 12L)
                    .containsEntry("Complex", 6L)
                    .containsEntry("Regional", 2L);
            assertThat(counted.regionsReached()).isEqualTo(9);
            assertThat(counted.authoritiesReached()).isEqualTo(65);
            assertThat(counted.byFocus()).containsEntry("Not stated", 1L).containsEntry("Partnership", 11L);
            assertThat(counted.byRegion().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(20);
        }
    }

    @Test
    void anAuthorityInTwoProjectsTakesPartTwiceAndIsReachedOnce() {
        register("Leeds", "Yorkshire and The Humber", BspType.STANDARD, List.of("Leeds"), Focus.NONE);
        register("Leeds again", "Yorkshire and The Humber", BspType.COMPLEX, List.of("Leeds", "York"), Focus.NONE);

        assertThat(counted().participations()).isEqualTo(3);
        assertThat(counted().authoritiesReached()).isEqualTo(2);
    }

    @Test
    void whatWasNotTakenForwardDoesNotCount() {
        transaction.executeWithoutResult(
                status -> bsps.register(reference(1), known("Leeds", "London", List.of("Leeds"), Focus.NONE)));

        assertThat(counted().bsps()).isEmpty();
    }

    @Test
    void textThatASpreadsheetWouldCalculateIsText() throws IOException {
        register("=HYPERLINK(\"x\")", "\t@region", BspType.STANDARD, List.of("Leeds"), Focus.NONE);

        CSVRecord row = parsed(Appendix.csv(counted())).get(1);
        assertThat(row.get(1)).isEqualTo("'@region");
        assertThat(row.get(2)).isEqualTo("'=HYPERLINK(\"x\")");
    }

    private void register(String area, String region, BspType type, List<String> authorities, Focus focus) {
        BspReference reference = reference(++number);
        transaction.executeWithoutResult(status -> {
            bsps.register(reference, known(area, region, authorities, focus));
            bsps.classify(reference, type, null);
        });
    }

    private NewBsp known(String area, String region, List<String> authorities, Focus focus) {
        return new NewBsp(
                year,
                area,
                PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                Scope.REGIONAL,
                area,
                region,
                authorities,
                focus);
    }

    private BspReference reference(int n) {
        return new BspReference("BSP-%d-%03d".formatted(from, n));
    }

    private YearReturn counted() {
        List<Bsp> all = bsps.ofYear(year);
        return YearReturn.of(year, all, reported);
    }

    private static List<CSVRecord> parsed(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    }
}
