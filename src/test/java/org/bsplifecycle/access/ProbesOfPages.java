package org.bsplifecycle.access;

import java.util.Map;

/** Our own pages, what machines read, and the ways into Camunda's web applications. */
final class ProbesOfPages {

    private static final String BSP = "/staff/bsps/<reference>";
    private static final Map<String, String> NOTHING = Map.of();

    /** With the right password, so that nobody has to wait before the next try. */
    private static final Map<String, String> TOO_SHORT =
            Map.of("current", MatrixStory.PASSWORD, "chosen", "short", "again", "short");

    private ProbesOfPages() {}

    static void add() {
        ofThePublic();
        ofProjects();
        ofMails();
        ofMachines();
        ofWebApplications();
    }

    private static void ofThePublic() {
        Probes.of("The public pages")
                .page("/", "Bespoke")
                .page("/accessibility", "Accessib")
                .page("/privacy", "Privacy")
                .page("/learning-reports", "Learning reports")
                .file("/learning-reports/feed.atom", "<feed");
        Probes.of("Writing an expression of interest").page("/expression-of-interest", "xpress");
        Probes.of("A question to a partnership")
                .page("/respond/<promptLink>", MatrixStory.AREA)
                .form("/respond/<promptLink>", NOTHING);
        Probes.of("A participant's survey")
                .page("/survey/<surveyLink>", MatrixStory.AREA)
                .form("/survey/<surveyLink>", Map.of("clarity", "not a number"));
    }

    private static void ofProjects() {
        Probes.of("Application windows")
                .page("/staff/application-windows/new", "Plan an application window</h1>")
                .listPage("/staff/application-windows", "Application windows</h1>")
                .form("/staff/application-windows/new", NOTHING);
        Probes.of("Entering an expression of interest for a partnership")
                .page("/staff/application-windows/<window>/expression-of-interest", "Projects of long ago");
        Probes.of("The list of all projects").listPage("/staff", "<reference>");
        Probes.of("A project's page, with its people, results and timeline")
                .page(BSP, MatrixStory.CONTACT)
                .page(BSP, "Delivery starts on");
        Probes.of("Its appointments")
                .page(BSP + "/appointments/new", "<form")
                .listPage(BSP + "/appointments", MatrixStory.AREA)
                .form(BSP + "/appointments/new", NOTHING);
        Probes.of("Changing a project")
                .page(BSP + "/change", "Pause the project")
                .with(Operation.WRITE, Actions.startsChange(BSP + "/change"));
        Probes.of("Removing a text about a child")
                .page(BSP + "/remove-text", "<reference>")
                .form(BSP + "/remove-text/find", NOTHING);
        Probes.of("Answering for a partnership")
                .page("/staff/prompts/<prompt>/answer", "<reference>")
                .form("/staff/prompts/<prompt>/answer", NOTHING);
        Probes.of("Who saw or changed what")
                .listPage("/staff/audit", "Audit log</h1>")
                .file("/staff/audit.csv", MatrixStory.user(Asker.MANAGERS));
        Probes.of("What is held on an address")
                .page("/staff/personal-data", "What we hold on an address")
                .form("/staff/personal-data/held", Map.of("address", MatrixStory.CONTACT));
        Probes.of("How long we keep what").listPage("/staff/retention", "How long we keep what");
        Probes.of("Every other page of staff").page("/staff/no-such-page", "We cannot find that page");
        Probes.of("One's own password").page("/password", "<form").form("/password", TOO_SHORT);
    }

    private static void ofMails() {
        String mails = "/staff/correspondence";
        Probes.of("Mails")
                .page(mails + "/<mail>", MatrixStory.CONTACT)
                .leaks(Operation.LIST, mails, MatrixStory.CONTACT)
                .listPage(mails + "?bsp=<reference>", MatrixStory.CONTACT)
                .file(mails + "/<mail>/html", "<reference>")
                .form(mails + "/<mail>/treat-as-sent", NOTHING);
        Probes.of("The wording of mails")
                .page(mails + "/templates/announceStart", "announceStart")
                .listPage(mails + "/templates", "announceStart")
                .file(mails + "/templates/announceStart/html?bsp=<reference>", "What happens now");
        Probes.of("The forecast of mails")
                .page("<forecast>", "<reference>")
                .leaks(Operation.LIST, "/staff/forecast", "<reference>")
                .listPage("/staff/forecast?bsp=<reference>", "A reminder")
                .form("/staff/forecast/<forecastKey>/hold", Map.of("bsp", "<reference>"));
    }

    private static void ofMachines() {
        Probes.of("Projects for machines")
                .read("/api/bsps/<reference>", MatrixStory.AREA)
                .list("/api/bsps", "<reference>");
        Probes.of("Mails for machines")
                .read("/api/correspondence/<mail>", "<reference>")
                .leaks(Operation.LIST, "/api/correspondence", "<reference>")
                .list("/api/correspondence?bsp=<reference>", MatrixStory.CONTACT);
        Probes.of("The forecast for machines")
                .leaks(Operation.LIST, "/api/forecast", "<reference>")
                .list("/api/forecast?bsp=<reference>", "<reference>");
        Probes.of("The programme's returns")
                .count("/api/returns/year.json?year=2020-21")
                .file("/api/returns/appendix-1.csv?year=2020-21", MatrixStory.AREA);
        Probes.of("Everything else for machines").read("/api/no/such/thing", "\"status\":404");
    }

    private static void ofWebApplications() {
        Probes.of("Tasklist").page("/camunda/app/tasklist/default/", "Camunda Tasklist");
        Probes.of("Cockpit").page("/camunda/app/cockpit/default/", "Camunda Cockpit");
        Probes.of("Admin").page("/camunda/app/admin/default/", "Camunda Admin");
        Probes.of("Making a first administrator")
                .tries("POST", "/camunda/api/admin/setup/default/user/create", "{\"profile\": {\"id\": \"x\"}}");
    }
}
