package org.bsplifecycle.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Held;
import org.bsplifecycle.personaldata.Periods;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is held on an address, for whoever asks for it, and how it is erased. The address stands in no link and in no log. */
@Controller
@RequestMapping("/staff/personal-data")
class PersonalDataPages {

    private final Erasing erasing;
    private final Periods periods;
    private final WorkingTime time;

    PersonalDataPages(Erasing erasing, Periods periods, WorkingTime time) {
        this.erasing = erasing;
        this.periods = periods;
        this.time = time;
    }

    @GetMapping
    String search() {
        return "retention/search";
    }

    /** Whatever is asked: nothing is looked for, and nothing erased, by what is not one address. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String isNone(MethodArgumentTypeMismatchException typed, Model page) {
        page.addAttribute("address", String.valueOf(typed.getValue()).strip());
        page.addAttribute("error", "Enter one email address, like name@example.org");
        return "retention/search";
    }

    @PostMapping("/held")
    String held(@RequestParam(defaultValue = "") AskedAddress address, Model page) {
        show(address, page);
        return "retention/held";
    }

    /** A file to read, for the person who asked. */
    @PostMapping("/held.html")
    String copy(@RequestParam(defaultValue = "") AskedAddress address, HttpServletResponse response, Model page) {
        response.setHeader("Content-Disposition", "attachment; filename=\"personal-data.html\"");
        page.addAttribute("address", address.value());
        page.addAttribute("day", time.inWords(time.today()));
        page.addAttribute("kinds", things(address));
        page.addAttribute(
                "kept", Stream.of(DataKind.values()).collect(Collectors.toMap(Function.identity(), this::howLong)));
        return "retention/copy";
    }

    private String howLong(DataKind kind) {
        return periods.of(kind)
                .map(period ->
                        "We keep this for %s, counted from %s.".formatted(RetentionPages.inWords(period), kind.from()))
                .orElse("How long: %s.".formatted(kind.from()));
    }

    /** The same, to be taken into another system. */
    @PostMapping("/held.json")
    ResponseEntity<Map<String, List<Map<String, Object>>>> download(
            @RequestParam(defaultValue = "") AskedAddress address) {
        Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>();
        things(address)
                .forEach((kind, things) -> copy.put(
                        kind.words(), things.stream().map(Thing::forMachines).toList()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"personal-data.json\"")
                .body(copy);
    }

    private Map<DataKind, List<Thing>> things(AskedAddress address) {
        Map<DataKind, List<Thing>> things = new TreeMap<>();
        byKind(erasing.held(address.value())).forEach((kind, held) -> things.put(kind, Thing.of(held)));
        return things;
    }

    @PostMapping("/erasure")
    String ask(@RequestParam(defaultValue = "") AskedAddress address, Model page) {
        show(address, page);
        page.addAttribute("obstacles", erasing.obstacles(address.value()));
        return "retention/erasure";
    }

    @PostMapping("/erased")
    String erase(@RequestParam(defaultValue = "") AskedAddress address, Model page) {
        page.addAttribute("projects", erasing.erase(address.value()));
        return "retention/erased";
    }

    @PostMapping("/write-again")
    String writeAgain(@RequestParam(defaultValue = "") AskedAddress address, Model page) {
        erasing.writeAgain(address.value());
        show(address, page);
        return "retention/held";
    }

    private void show(AskedAddress asked, Model page) {
        String address = asked.value();
        List<Held> held = erasing.held(address);
        page.addAttribute("address", address);
        page.addAttribute("kinds", byKind(held));
        page.addAttribute("erased", erasing.isErased(address));
        page.addAttribute(
                "projects",
                held.stream()
                        .map(Held::reference)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Map<DataKind, List<Held>> byKind(List<Held> held) {
        return held.stream().collect(Collectors.groupingBy(Held::kind, TreeMap::new, Collectors.toList()));
    }
}
