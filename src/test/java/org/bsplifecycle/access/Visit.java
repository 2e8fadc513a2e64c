package org.bsplifecycle.access;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the server, who asks for things of the story by their names. */
record Visit(Asker asker, Visitor visitor, MatrixStory story) {

    private static final Pattern NAME = Pattern.compile("<([a-zA-Z]+)>");

    static Visit of(Asker asker, Visitor visitor, MatrixStory story) {
        if (asker == Asker.LINK_HOLDER) {
            visitor.get("/respond/" + story.meaning("promptLink", asker));
        } else if (asker != Asker.ANONYMOUS) {
            visitor.loggedIn(MatrixStory.user(asker), MatrixStory.PASSWORD);
        }
        return new Visit(asker, visitor, story);
    }

    /** {@code <task>} is the id that the story knows by this name. */
    String resolved(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(story.meaning(name.group(1), asker)));
    }

    /** As a page's form does, with a token of this browser: whoever is refused is refused for another reason. */
    HttpResponse<String> submit(String address, Map<String, String> fields) {
        boolean hasAccount = asker != Asker.ANONYMOUS && asker != Asker.LINK_HOLDER;
        return visitor.post(address, fields, visitor.token(hasAccount ? Paths.PASSWORD : Paths.LOGIN));
    }
}
