package org.bsplifecycle.audit;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What it means that somebody asks this address.
 *
 * @param reads whether nothing changes by it, whatever the method says
 */
record Route(String method, PathPattern path, Deed deed, Thing thing, boolean reads) {

    private static final String GET = "GET";
    private static final String CHANGES = "POST, PUT, PATCH, DELETE";

    static Route seen(String path, Deed deed, Thing thing) {
        return new Route(GET, PathPatternParser.defaultInstance.parse(path), deed, thing, true);
    }

    static Route seen(String path, Deed deed) {
        return seen(path, deed, Thing.NOTHING_KNOWN);
    }

    /** Read with a question that is too long for an address. */
    static Route asked(String path, Deed deed) {
        return new Route(CHANGES, PathPatternParser.defaultInstance.parse(path), deed, Thing.NOTHING_KNOWN, true);
    }

    static Route done(String path, Deed deed, Thing thing) {
        return new Route(CHANGES, PathPatternParser.defaultInstance.parse(path), deed, thing, false);
    }

    static Route done(String path, Deed deed) {
        return done(path, deed, Thing.NOTHING_KNOWN);
    }

    /** The variables of the path, if it is this one. */
    Optional<Map<String, String>> match(String method, PathContainer asked) {
        String as = method.equals("HEAD") ? GET : method;
        return this.method.contains(as)
                ? Optional.ofNullable(path.matchAndExtract(asked)).map(PathPattern.PathMatchInfo::getUriVariables)
                : Optional.empty();
    }
}
