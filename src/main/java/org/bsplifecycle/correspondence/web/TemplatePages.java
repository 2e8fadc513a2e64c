package org.bsplifecycle.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.UnknownBsp;
import org.bsplifecycle.correspondence.Samples;
import org.bsplifecycle.correspondence.Samples.Sample;
import org.bsplifecycle.correspondence.text.MailTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where staff read every mail as it would go out about a project of their choice. */
@Controller
@RequestMapping("/staff/correspondence/templates")
class TemplatePages {

    private final Samples samples;
    private final Bsps bsps;

    TemplatePages(Samples samples, Bsps bsps) {
        this.samples = samples;
        this.bsps = bsps;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("templates", samples.templates());
        return "correspondence/templates";
    }

    @GetMapping("/{stem}")
    String show(@PathVariable String stem, @RequestParam(defaultValue = "") String bsp, Model page) {
        MailTemplate template = template(stem);
        Optional<BspReference> reference = reference(bsp.strip());
        page.addAttribute("template", template);
        page.addAttribute("bsp", bsp);
        page.addAttribute("unknown", !bsp.isBlank() && reference.isEmpty());
        page.addAttribute(
                "sample", reference.map(one -> samples.of(template, one)).orElse(null));
        return "correspondence/template";
    }

    @GetMapping(path = "/{stem}/html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable String stem, @RequestParam String bsp) {
        Sample sample = reference(bsp)
                .map(one -> samples.of(template(stem), one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such project."));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", CorrespondencePages.MAIL_ONLY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(sample.html());
    }

    private MailTemplate template(String stem) {
        return samples.template(stem)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such email."));
    }

    private Optional<BspReference> reference(String typed) {
        if (!BspReference.isOne(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(bsps.get(new BspReference(typed)).reference());
        } catch (UnknownBsp e) {
            return Optional.empty();
        }
    }
}
