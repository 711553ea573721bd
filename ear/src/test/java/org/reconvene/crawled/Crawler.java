package org.reconvene.crawled;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Opens everything that one person can reach by links, and what they are told to try besides. */
final class Crawler {

    private static final int MOST = 90;
    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)");
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
                HREF.matcher(open(path))
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(Crawler::leadsOn)
                        .forEach(waiting::add);
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
        var text = type.startsWith("application/pdf")
                ? printed(answer.body())
                : new String(answer.body(), StandardCharsets.UTF_8);
        opened.put(path, text + answer.headers().map());
        return type.startsWith("text/html") ? text : "";
    }

    /** Not to what only styles or draws a page, ends the session, or holds no case. */
    private static boolean leadsOn(String path) {
        return path.startsWith("/")
                && !path.contains("sign-out")
                && !path.contains("jakarta.faces.resource")
                && !path.startsWith("/resources")
                && !path.startsWith("/procedures/")
                && !path.startsWith("/api/")
                && !path.contains(" ");
    }

    private static String printed(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (var number = 1; number <= reader.getNumberOfPages(); number++) {
                text.append(extractor.getTextFromPage(number)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
