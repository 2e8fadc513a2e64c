package org.bsplifecycle.eoi;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Periods;
import org.bsplifecycle.publicforms.Link;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing an expression of interest, over days and by several people, without losing a word of it. */
@Component
public class WritingEoi {

    private static final String SUBJECT = "expressionOfInterest";

    private final EoiDrafts drafts;
    private final Links links;
    private final Outbox outbox;
    private final Periods periods;

    WritingEoi(EoiDrafts drafts, Links links, Outbox outbox, Periods periods) {
        this.drafts = drafts;
        this.links = links;
        this.outbox = outbox;
        this.periods = periods;
    }

    /**
     * The draft of this personal link.
     *
     * @throws LinkOver when there is none
     */
    public EoiDraft open(String token) {
        Link link = links.open(LinkPurpose.DRAFT, token);
        return drafts.find(link.id()).orElseThrow(LinkOver::new);
    }

    /** Begins a draft with what was typed first; the answer is its personal link. */
    @Transactional
    public UUID begin(Typed typed) {
        UUID linkId = link();
        drafts.add(linkId, typed.over(Map.of()));
        return linkId;
    }

    /** Begins a draft that staff write for a partnership; the answer is its link, which is for staff only. */
    @Transactional
    public UUID begin(StaffEntry entry) {
        UUID linkId = link();
        drafts.add(linkId, entry);
        return linkId;
    }

    private UUID link() {
        return links.create(LinkPurpose.DRAFT, SUBJECT, periods.end(DataKind.DRAFTS));
    }

    /** The whole personal link of a draft. */
    public String link(UUID linkId) {
        return links.url(linkId);
    }

    /** The end of the personal link, by which {@link #open} finds the draft. */
    public String token(UUID linkId) {
        String link = links.url(linkId);
        return link.substring(link.indexOf('=') + 1);
    }

    /** Keeps what was typed in one section, in place of what stood there, as far as it can be kept; a draft that is sent stays as it is. */
    @Transactional
    public EoiDraft keep(UUID linkId, Typed typed) {
        EoiDraft draft = drafts.hold(linkId).orElseThrow(LinkOver::new);
        if (!draft.isSent()) {
            drafts.save(linkId, typed.over(draft.answers()));
        }
        return drafts.find(linkId).orElseThrow(LinkOver::new);
    }

    /**
     * Mails the link to whoever is named as the point of contact, once; never that of a draft which staff write. When
     * somebody else is named later, the draft moves to a new link: whoever had the first mail by mistake is left with
     * one that is over.
     *
     * @return the link under which the draft is now
     */
    @Transactional
    public UUID mailLink(UUID linkId, String address) {
        EoiDraft draft = drafts.hold(linkId).orElseThrow(LinkOver::new);
        if (draft.isSent() || draft.isEnteredByStaff() || address.equalsIgnoreCase(draft.linkSentTo())) {
            return linkId;
        }
        UUID current = draft.isLinkSent() ? moved(linkId) : linkId;
        Recipient writer = new Recipient("pointOfContact", address, null);
        outbox.enqueue(new Mail(null, "continueEoi", writer, current.toString(), current, Map.of()));
        drafts.linkSent(current, address);
        return current;
    }

    private UUID moved(UUID linkId) {
        UUID current = link();
        drafts.move(linkId, current);
        links.revoke(linkId);
        return current;
    }
}
