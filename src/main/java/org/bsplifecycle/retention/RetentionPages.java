package org.bsplifecycle.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.Periods;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** How long we keep what, what is due to be deleted now, and what was deleted in which night. */
@Controller
@RequestMapping("/staff/retention")
class RetentionPages {

    private static final int NIGHTS = 90;

    private final Purging purging;
    private final Periods periods;
    private final Nights nights;
    private final WorkingTime time;

    RetentionPages(Purging purging, Periods periods, Nights nights, WorkingTime time) {
        this.purging = purging;
        this.periods = periods;
        this.nights = nights;
        this.time = time;
    }

    /** A kind with its period and what would go now. */
    record Row(String words, String period, String from, long rows, List<Due> due) {}

    @GetMapping
    String all(Model page) {
        Map<DataKind, List<Due>> due = purging.due();
        page.addAttribute(
                "rows",
                Stream.of(DataKind.values())
                        .map(kind -> row(kind, due.getOrDefault(kind, List.of())))
                        .toList());
        page.addAttribute("dryRun", periods.isDryRun());
        page.addAttribute("nights", nights.newest(NIGHTS));
        page.addAttribute("view", this);
        return "retention/retention";
    }

    @GetMapping("/{night}")
    String night(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate night, Model page) {
        page.addAttribute(
                "report",
                nights.report(night)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND, "There is no report of that night.")));
        page.addAttribute("view", this);
        return "retention/night";
    }

    private Row row(DataKind kind, List<Due> due) {
        return new Row(
                kind.words(),
                periods.of(kind).map(RetentionPages::inWords).orElse(""),
                kind.from(),
                due.stream().mapToLong(Due::rows).sum(),
                due);
    }

    /** "12 months", "90 days". */
    static String inWords(Period period) {
        return Stream.of(
                        counted(period.getYears(), "year"),
                        counted(period.getMonths(), "month"),
                        counted(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private static String counted(int many, String what) {
        return many == 0 ? "" : many == 1 ? "1 " + what : many + " " + what + "s";
    }

    public String day(LocalDate day) {
        return time.inWords(day);
    }

    /** When it began: at three, or when the server started after that. */
    public String when(Night night) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
                .withZone(time.zone())
                .format(night.began());
    }

    /** A kind by the name of its setting, in words. */
    public String kind(String setting) {
        return Arrays.stream(DataKind.values())
                .filter(kind -> kind.setting().equals(setting))
                .map(DataKind::words)
                .findFirst()
                .orElse(setting);
    }
}
