package org.bsplifecycle.publicforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.programme.LocalAuthorities;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A small application with our pages, a sample form and every kind of failure; no database, no engine. */
@TestConfiguration
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import({
    FormPages.class,
    Site.class,
    Troubles.class,
    TroublePages.class,
    RequestLimits.class,
    SamplePages.Questions.class,
    SamplePages.Failures.class
})
class SamplePages {

    static final String NASTY =
            "<script>document.title='pwned'</script> {{partner}} ${7*7} [[7]] [x](https://example.org)";

    /** Stands for the application; without it Spring Boot would look for ours. */
    static final class Alone {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** There is no log-in here. */
    @Bean
    CurrentUser nobody() {
        return new CurrentUser() {
            @Override
            public Optional<String> id() {
                return Optional.empty();
            }

            @Override
            public boolean isIn(String group) {
                return false;
            }

            @Override
            public boolean isStaff() {
                return false;
            }
        };
    }

    @Controller
    static class Questions {

        private final FormPages pages;
        private final Form form;
        private final Map<String, Object> facts = Map.of(
                "partner", "health",
                "answerBy", LocalDate.of(2021, 2, 12),
                "scope",
                        List.of(
                                Map.of("question", "When", "answer", "Monday 22 February\nto Friday 11 June 2021"),
                                Map.of("question", "What we will do", "answer", NASTY)),
                "signoff", List.of(Map.of("partner", "Police", "answer", "Not yet")),
                "agencies", List.of(new Option("NHS", "Health service"), new Option("LA", "Local authority")),
                "localAuthorities", authorities());

        Questions(FormPages pages, Clock clock) throws IOException {
            this.pages = pages;
            this.form = Form.parse(
                    new ClassPathResource("publicforms/sampleQuestions.form")
                            .getContentAsString(StandardCharsets.UTF_8),
                    clock);
        }

        @GetMapping("/respond/sample")
        String show(@RequestParam(defaultValue = "0") int page, Model model) {
            model.addAttribute("form", pages.view(form, form.pages().get(page), Map.of(), facts, List.of()));
            return "publicforms/sample";
        }

        @PostMapping("/respond/sample")
        String answer(
                @RequestParam(defaultValue = "0") int page,
                @RequestParam MultiValueMap<String, String> given,
                Model model) {
            var asked = form.pages().get(page);
            var checked = form.check(asked, given, facts);
            boolean finding = "find".equals(given.getFirst("action"));
            if (finding || !checked.ok()) {
                List<FieldError> errors = finding ? List.of() : checked.errors();
                model.addAttribute("form", pages.view(form, asked, given, facts, errors));
                return "publicforms/sample";
            }
            model.addAttribute(
                    "said",
                    form.inWords(checked.answers(), facts).stream()
                            .filter(said -> said.pageId().equals(asked.id()))
                            .toList());
            return "publicforms/sampleAnswers";
        }

        private static List<Option> authorities() {
            return new LocalAuthorities()
                    .on(LocalDate.of(2026, 1, 1)).stream()
                            .map(one -> new Option(one.name(), one.name(), one.region()))
                            .toList();
        }
    }

    @Controller
    static class Failures {

        @GetMapping("/respond/over")
        void over() {
            throw new LinkOver();
        }

        @GetMapping("/respond/overtaken")
        void overtaken() {
            throw new CannotAcquireLockException("deadlock detected");
        }

        @GetMapping({"/respond/refused", "/api/refused"})
        void refused() {
            throw new Refused("“Scope” is signed off already.");
        }

        @GetMapping("/respond/broken")
        void broken() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/respond/away")
        void away() {
            throw new CannotGetJdbcConnectionException("secret");
        }

        @PostMapping({"/respond/body", "/api/body"})
        @ResponseBody
        String body(@RequestBody String body) {
            return "" + body.length();
        }

        @PostMapping(path = "/api/json", consumes = "application/json", produces = "application/json")
        @ResponseBody
        String json(@RequestBody Text text) {
            return "{}";
        }

        record Text(String text) {}

        @PostMapping("/respond/parameters")
        @ResponseBody
        String parameters(@RequestParam MultiValueMap<String, String> given) {
            return "" + given.size();
        }
    }
}
