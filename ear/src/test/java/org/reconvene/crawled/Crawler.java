package org.reconvene.crawled;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens everything that one person can reach by links, and what they are told to try besides. */
final class Crawler {

    private static final int MOST = 90;
    private static final List<String> BEGINNINGS = List.of(
            "/my-work.xhtml",
            "/my-team.xhtml",
            "/notices.xhtml",
            "/disagreement/list.xhtml?all=true",
            "/conference/list.xhtml",
            "/request/desk.xhtml",
            "/review/queue.xhtml",
            "/group/year.xhtml",
            "/follow-up/mine.xhtml",
            "/reports/index.xhtml",
            "/people/list.xhtml",
            "/oversight/glass-review.xhtml",
            "/oversight/access.xhtml",
            "/api/procedures");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final Map<String, String> opened = new LinkedHashMap<>();

    Crawler(String address) {
        this.address = address.replaceAll("/$", "");
    }

    /** Signs in with a demonstration account. */
    void signsIn(String userName) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address)
                        .POST(HttpRequest.BodyPublishers.ofString("userName=" + userName + "&password=demonstration"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(userName + " was not let in: " + answer.statusCode());
        }
    }

    /** The text of all that was opened, by its path. */
    Map<String, String> opens(List<String> besides) throws IOException, InterruptedException {
        for (var path : besides) {
            open(path);
        }
        var waiting = new ArrayDeque<>(BEGINNINGS);
        while (!waiting.isEmpty() && opened.size() < besides.size() + MOST) {
            var path = waiting.remove();
            if (!opened.containsKey(path)) {
                waiting.addAll(Opened.links(open(path)));
            }
        }
        return opened;
    }

    private String open(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        var type = answer.headers().firstValue("content-type").orElse("");
        var text = Opened.text(type, answer.body());
        opened.put(path, text + answer.headers().map());
        return type.startsWith("text/html") ? text : "";
    }
}
