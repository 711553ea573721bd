package org.reconvene.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that shows nothing: keeps cookies, follows no redirect, and sends what it is told. */
public final class Visit {

    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient client;

    /** A visit, from within the server, to itself. */
    public Visit(int from) {
        this("http://127.0.0.1:" + System.getProperty("jboss.http.port"), from);
    }

    /**
     * A visit from an address of its own, so that what is counted by address is not another test's.
     *
     * @param server where it is served, without a slash at its end
     */
    public Visit(String server, int from) {
        address = server.replace("localhost", "127.0.0.1");
        try {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) from}))
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.setHeader(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs in; the answer is a redirect where that was admitted. */
    public HttpResponse<String> signIn(String userName, String password) {
        return post("/sign-in", Map.of("userName", userName, "password", password));
    }

    /** Whether a page for those who are signed in is shown. */
    public boolean isIn() {
        return get("/my-work.xhtml").statusCode() == 200;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** What the form of that id would send, without its buttons. */
    public static Map<String, String> form(String page, String id) {
        var begin = page.indexOf("id=\"" + id + "\"");
        if (begin < 0) {
            throw new IllegalArgumentException("the page has no form " + id);
        }
        return fields(page.substring(begin, page.indexOf("</form>", begin)), false);
    }

    /** The named fields of a piece of a page with what they hold. */
    public static Map<String, String> fields(String markup, boolean withButtons) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(markup);
        while (inputs.find()) {
            var attributes = new LinkedHashMap<String, String>();
            var each = ATTRIBUTE.matcher(inputs.group());
            while (each.find()) {
                attributes.put(each.group(1), each.group(2));
            }
            var name = attributes.get("name");
            var type = attributes.getOrDefault("type", "");
            if (name != null && (withButtons || !"submit".equals(type))) {
                fields.putIfAbsent(name, plain(attributes.getOrDefault("value", "")));
            }
        }
        return fields;
    }

    private static String plain(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
