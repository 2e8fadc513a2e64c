package org.bsplifecycle.audit;

/** What somebody did, in the trade's words. */
public enum Deed {
    LOGGED_IN("Logged in"),
    LOG_IN_REFUSED("Log-in refused"),
    LOGGED_OUT("Logged out"),
    CHANGED_PASSWORD("Changed a password"),
    CHANGED_ACCOUNT("Changed an account or its rights"),

    SAW_PORTFOLIO("Saw the portfolio"),
    SEARCHED("Searched the portfolio"),
    SAW_PROJECT("Saw a project"),
    SAW_CORRESPONDENCE("Saw the list of emails"),
    SAW_MAIL("Read an email"),
    SAW_MAILS_TO_COME("Saw emails to come"),
    PREVIEWED_MAIL("Previewed an email"),
    SAW_QUESTION("Saw a question to a partnership"),
    OPENED_TASK("Opened a task’s form"),
    SAW_PROCESS("Saw a process"),
    SAW_VARIABLES("Saw what a process keeps"),
    SAW_COMMENTS("Read comments on a task"),
    SAW_HISTORY("Saw the engine’s history"),
    SAW_FAILURE("Saw why a step failed"),
    SAW_AUDIT_LOG("Read this log"),
    SAW_PERSONAL_DATA("Saw what is held on an address"),
    SAW_PERSONAL_DATA_SEARCH("Opened the search for what is held on an address"),
    SAW_RETENTION("Saw how long what is kept"),
    SAW_WINDOWS("Saw application windows"),
    SAW_PAGE("Saw another page"),
    EXPORTED("Exported"),

    COMPLETED_TASK("Completed a task"),
    TOOK_TASK("Took a task"),
    GAVE_TASK("Gave a task to somebody, or back"),
    CHANGED_TASK("Changed a task"),
    COMMENTED("Commented on a task"),
    ASKED_FOR_CHANGE("Asked for a change"),
    CHANGED_APPOINTMENT("Changed an appointment"),
    DECIDED_ABOUT_MAIL("Decided about an email"),
    ANSWERED_FOR_PARTNERSHIP("Answered for a partnership"),
    PREVIEWED_REDACTION("Looked for text to remove"),
    REDACTED("Removed text about a child"),
    ERASED("Erased an address"),
    CHANGED("Changed something else");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
