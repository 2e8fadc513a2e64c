package org.bsplifecycle.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser (cookies, forms, no redirects followed), talking real HTTP to the test's server. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI server;
    private final CookieManager cookies;
    private final HttpClient http;
    private final Map<String, String> always;

    public Visitor(int port) {
        this("localhost", port, new CookieManager(null, CookiePolicy.ACCEPT_ALL), Map.of());
    }

    private Visitor(String host, int port, CookieManager cookies, Map<String, String> always) {
        this.server = URI.create("http://" + host + ":" + port);
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.always = always;
    }

    /** Somebody who calls the server by a name that is not its own, and says so in every header there is for that. */
    public static Visitor lyingAboutTheHost(int port, String host) {
        return new Visitor(
                "127.0.0.1",
                port,
                new CookieManager(null, CookiePolicy.ACCEPT_ALL),
                Map.of(
                        "X-Forwarded-Host",
                        host,
                        "X-Forwarded-Server",
                        host,
                        "X-Forwarded-Proto",
                        "https",
                        "Forwarded",
                        "host=" + host + ";proto=https"));
    }

    /** The same browser at another node: cookies know no ports. */
    public Visitor at(int port) {
        return new Visitor("localhost", port, cookies, always);
    }

    /** Logs in through the page; the answer says how that went. */
    public HttpResponse<String> logIn(String userId, String password) {
        return submit("/login", "/login", Map.of("username", userId, "password", password));
    }

    public Visitor loggedIn(String userId, String password) {
        HttpResponse<String> answer = logIn(userId, password);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Log-in of %s was answered %d".formatted(userId, answer.statusCode()));
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*").GET());
    }

    public HttpResponse<String> getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Opens the page, takes the form's token from it and sends the fields. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return submit(page, action, fields, "");
    }

    /** @param more fields that come twice, as {@code name=value} */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields, String more) {
        return post(action, fields, token(page) + "&" + more);
    }

    /** Opens the page; its form's token as a field to send. */
    public String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("No form with a token on " + page);
        }
        return "_csrf=" + encoded(token.group(1));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String more) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&" + more));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As the web applications do: JSON with Camunda's own token, which comes with the first page. */
    public HttpResponse<String> postToWebapp(String path, String json) {
        return sendToWebapp("POST", path, json);
    }

    public HttpResponse<String> sendToWebapp(String method, String path, String json) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/camunda/app/tasklist/default/");
        }
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse(""))
                .method(method, BodyPublishers.ofString(json)));
    }

    /** As a modeller would: an empty upload is enough to be refused. */
    public HttpResponse<String> uploadToWebapp(String path) {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n<x/>\r\n--x--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(body)));
    }

    /** A machine: no cookies kept, credentials with the request. */
    public HttpResponse<String> basic(String method, String path, String userId, String password) {
        cookies.getCookieStore().removeAll();
        return send(request(path)
                .header("Authorization", credentials(userId, password))
                .method(method, BodyPublishers.noBody()));
    }

    static String credentials(String userId, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((userId + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        always.forEach(request::header);
        return request;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
