package org.bsplifecycle.audit;

import java.util.Map;

/** What the pages of staff are called, by their addresses: their titles, where they have any. */
final class PageTitles {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("/staff", "Portfolio"),
            Map.entry("/staff/audit", "Audit log"),
            Map.entry("/staff/audit.csv", "Audit log as a table"),
            Map.entry("/staff/bsps/{reference}", "The project’s page"),
            Map.entry("/staff/bsps/{reference}/remove-text", "Remove text about a child"),
            Map.entry("/staff/bsps/{reference}/remove-text/find", "Remove text about a child"),
            Map.entry("/staff/bsps/{reference}/change", "Change a project"),
            Map.entry("/staff/bsps/{reference}/appointments", "Appointments"),
            Map.entry("/staff/bsps/{reference}/appointments/new", "Arrange an appointment"),
            Map.entry("/staff/bsps/{reference}/appointments/{id}", "Move an appointment"),
            Map.entry("/staff/bsps/{reference}/appointments/{id}/call-off", "Call an appointment off"),
            Map.entry("/staff/correspondence", "Correspondence"),
            Map.entry("/staff/correspondence/{id}", "An email"),
            Map.entry("/staff/correspondence/{id}/html", "An email as an email program shows it"),
            Map.entry("/staff/correspondence/{id}/treat-as-sent", "Treat an email as sent"),
            Map.entry("/staff/correspondence/{id}/send-again", "Send an email again"),
            Map.entry("/staff/correspondence/templates", "Texts of emails"),
            Map.entry("/staff/correspondence/templates/{stem}", "The text of an email"),
            Map.entry(
                    "/staff/correspondence/templates/{stem}/html", "The text of an email as an email program shows it"),
            Map.entry("/staff/forecast", "Emails to come"),
            Map.entry("/staff/forecast/{key}", "An email to come"),
            Map.entry("/staff/forecast/{key}/hold", "Hold an email back"),
            Map.entry("/staff/forecast/{key}/skip", "Skip an email"),
            Map.entry("/staff/forecast/{key}/as-planned", "Let an email go as planned"),
            Map.entry("/staff/forecast/{key}/now", "Send an email now"),
            Map.entry("/staff/prompts/{id}/answer", "Answer for the partnership"),
            Map.entry("/staff/application-windows", "Application windows"),
            Map.entry("/staff/application-windows/new", "Plan an application window"),
            Map.entry("/staff/application-windows/{number}", "Move an application window"),
            Map.entry(
                    "/staff/application-windows/{number}/expression-of-interest",
                    "Enter an expression of interest for a partnership"),
            Map.entry("/staff/expression-of-interest", "Enter an expression of interest for a partnership"),
            Map.entry("/staff/personal-data", "What we hold on an address"),
            Map.entry("/staff/personal-data/held", "What we hold on an address"),
            Map.entry("/staff/personal-data/held.html", "What we hold on an address, as a file to read"),
            Map.entry("/staff/personal-data/held.json", "What we hold on an address, as a file for machines"),
            Map.entry("/staff/personal-data/erasure", "Erase an address"),
            Map.entry("/staff/personal-data/erased", "Erase an address"),
            Map.entry("/staff/personal-data/write-again", "Write to an erased address again"),
            Map.entry("/staff/retention", "How long we keep what"),
            Map.entry("/staff/retention/{night}", "What was deleted in a night"),
            Map.entry("/password", "Password"),
            Map.entry("/api/bsps", "All projects, for programs"),
            Map.entry("/api/bsps/{reference}", "A project, for programs"),
            Map.entry("/api/correspondence", "All emails, for programs"),
            Map.entry("/api/correspondence/{id}", "An email, for programs"),
            Map.entry("/api/forecast", "Emails to come, for programs"),
            Map.entry("/api/returns/appendix-1.csv", "The return of a year as a table"),
            Map.entry("/api/returns/year.json", "The return of a year, for programs"),
            Map.entry("/api/rehearsal/clock", "The clock of the rehearsal"));

    private PageTitles() {}

    /** Anything else is left as it is; of the engine's addresses what stands behind the engine's name. */
    static String of(String address) {
        return TITLES.getOrDefault(address, address.replaceFirst("^/engine/engine/[^/]+/", "Engine: "));
    }
}
