package org.bsplifecycle.eoi;

/**
 * What a partnership answers when it is asked to confirm its project. Who cannot go ahead says nothing of
 * the people.
 */
record Confirmation(
        Decision decision,
        String contactRight,
        String contactName,
        String contactEmail,
        String deputyName,
        String deputyEmail,
        String sponsorName,
        String sponsorEmail,
        String localAuthorityName,
        String localAuthorityEmail,
        String healthName,
        String healthEmail,
        String policeName,
        String policeEmail,
        String participants,
        boolean evaluationAgreed,
        String cannotReason) {

    /** Whether it goes ahead. */
    enum Decision {
        CONFIRM,
        CANNOT_PROCEED
    }

    boolean namesNewContact() {
        return "NO".equals(contactRight);
    }
}
