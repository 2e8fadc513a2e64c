package org.bsplifecycle.prompt;

import java.util.List;
import org.bsplifecycle.bsp.ContactRole;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Who of several partners has answered a question, and who is still missing. */
@Component
public class PartnerAnswers {

    private final PromptRows rows;
    private final Questions questions;

    PartnerAnswers(PromptRows rows, Questions questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /** In the order in which the partners are always named; nobody where one person answers for all. */
    public List<PartnerAnswer> of(Prompt asked) {
        if (asked.answersFor() == null) {
            return List.of();
        }
        List<Prompt> all = rows.ofProcess(asked.processInstance()).stream()
                .filter(prompt -> prompt.isOpen() || prompt.state() == PromptState.ANSWERED)
                .toList();
        return ContactRole.APPROVERS.stream()
                .flatMap(role -> all.stream().filter(prompt -> prompt.answersFor() == role))
                .map(prompt -> answer(prompt, asked))
                .toList();
    }

    private PartnerAnswer answer(Prompt prompt, Prompt asked) {
        return new PartnerAnswer(
                StringUtils.capitalize(PromptMails.answersFor(prompt).replaceFirst("^the ", "")),
                prompt.answer() == null ? null : questions.named(prompt.kind()).inWords(prompt.answer()),
                prompt.answer() == null ? null : prompt.settledAt(),
                prompt.id().equals(asked.id()));
    }
}
