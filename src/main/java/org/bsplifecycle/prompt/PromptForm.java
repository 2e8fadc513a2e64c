package org.bsplifecycle.prompt;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.forms.Answered;

/**
 * What a phase asks a partnership. The bean of the question {@code agreeScope} is {@code agreeScopePrompt}; its form is
 * {@code forms/<phase>/agreeScope.form}, its mail {@code mail/<phase>/agreeScope.txt} with {@code {link}} in it. The same
 * form is answered by the partnership through its link and by staff on its behalf.
 *
 * @param <A> a record whose components are exactly the keys of the form's fields
 */
public interface PromptForm<A extends Record> extends Answered<A> {

    /** Who answered, when it was the partnership itself. */
    String THE_PARTNERSHIP = "the partnership";

    /** Who is asked: whoever has this role, else the point of contact, else the deputy, else the sponsor. */
    default ContactRole asks() {
        return ContactRole.POINT_OF_CONTACT;
    }

    /**
     * Answers that count only when every partner has given one of them; if they differ, the one named last here is what
     * they come to. Any other answer counts at once, and the others are no longer asked. Empty, which is usual, for a
     * question that one person answers for all partners; else each partner whose person is named answers for itself.
     */
    default List<String> agreement() {
        return List.of();
    }

    /** The partners have come to this {@link #agreement()}; each one's answer has been recorded before. */
    default void agreed(BspReference reference, String answer) {}

    /** What the form shows, by {@code {{name}}}, field key, {@code valuesKey} or table data source. Shown to the partnership. */
    default Map<String, Object> facts(BspReference reference) {
        return Map.of();
    }

    /**
     * Records the answers, in the transaction that takes them. They have been checked against the form already.
     *
     * @param by who answered: {@link #THE_PARTNERSHIP}, or the user id of whoever answered on its behalf
     * @return the answer's code as the diagram knows it, {@code AGREE} for example; never {@link PromptProcess#NONE}
     * @throws org.bsplifecycle.engine.Refused with the field's key and a sentence, to show the form again
     */
    String record(BspReference reference, A answers, String by);

    /** One or two sentences for the page after the answer: what happens now, and when they hear from us. */
    String whatHappensNext(String answer);
}
