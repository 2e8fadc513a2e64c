package org.bsplifecycle.portfolio.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.programme.ProgrammeYear;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The returns of a programme year ({@code 2020-21}), for the annual learning report and the funder. Counts and areas only. */
@RestController
@RequestMapping("/api/returns")
class ReturnsController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Bsps bsps;
    private final ReportedFigures reported;

    ReturnsController(Bsps bsps, ReportedFigures reported) {
        this.bsps = bsps;
        this.reported = reported;
    }

    @GetMapping("/appendix-1.csv")
    ResponseEntity<String> appendix(@RequestParam String year) {
        YearReturn counted = counted(year);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "inline; filename=\"appendix-1-%s.csv\"".formatted(counted.year()))
                .body(Appendix.csv(counted));
    }

    @GetMapping("/year.json")
    Map<String, Object> year(@RequestParam String year) {
        YearReturn counted = counted(year);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("year", counted.year());
        answer.put("bsps", counted.bsps().size());
        answer.put("byType", counted.byType());
        answer.put("byRegion", counted.byRegion());
        answer.put("byFocus", counted.byFocus());
        answer.put("regionsReached", counted.regionsReached());
        answer.put("authoritiesReached", counted.authoritiesReached());
        answer.put("warnings", counted.warnings());
        return answer;
    }

    private YearReturn counted(String year) {
        try {
            String code = ProgrammeYear.parse(year).code();
            return YearReturn.of(code, bsps.ofYear(code), reported);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }
}
