package org.bsplifecycle.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is downloaded from the engine is kept as a file and never opened as a page, under a name that leads nowhere: the
 * engine hands on the name that somebody gave it.
 */
@Component
class SafeDownloads extends OncePerRequestFilter {

    private static final Pattern NAME = Pattern.compile("filename=\"(.*?)\"(;|$)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(request.getContextPath() + "/camunda/api/") || !path.endsWith("/data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, kept("file"));
        chain.doFilter(request, new Named(response));
    }

    static String safe(String disposition) {
        Matcher name = NAME.matcher(disposition);
        return kept(name.find() ? name.group(1).replaceAll(".*[/\\\\]|^\\.+|[^A-Za-z0-9._ -]", "") : "");
    }

    private static String kept(String name) {
        return "attachment; filename=\"%s\"".formatted(name.isBlank() ? "file" : name);
    }

    private static final class Named extends HttpServletResponseWrapper {

        Named(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, HttpHeaders.CONTENT_DISPOSITION.equalsIgnoreCase(name) ? safe(value) : value);
        }

        /** There is one name, not two. */
        @Override
        public void addHeader(String name, String value) {
            if (HttpHeaders.CONTENT_DISPOSITION.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
