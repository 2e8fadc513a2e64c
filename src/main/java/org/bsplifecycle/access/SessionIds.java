package org.bsplifecycle.access;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** A cookie that holds no session's id is no session; the database would stumble over some of them. */
@Component
class SessionIds implements BeanPostProcessor {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CookieSerializer cookies ? new Plausible(cookies) : bean;
    }

    private record Plausible(CookieSerializer cookies) implements CookieSerializer {

        @Override
        public void writeCookieValue(CookieValue value) {
            cookies.writeCookieValue(value);
        }

        @Override
        public List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
            return cookies.readCookieValues(request).stream()
                    .filter(id -> ID.matcher(id).matches())
                    .toList();
        }
    }
}
