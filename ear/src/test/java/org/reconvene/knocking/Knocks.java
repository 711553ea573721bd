package org.reconvene.knocking;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reconvene.server.Addresses;
import org.reconvene.server.Visit;

/** One visitor who tries everything, always the same with the same seed. */
final class Knocks {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACK", "COPY");
    private static final List<String> TYPES =
            List.of("application/json", "application/xml", "text/xml", "text/plain", "multipart/form-data; boundary=b");
    private static final List<String> PATHS = List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/template.xhtml",
            "/META-INF/MANIFEST.MF",
            "/..;/WEB-INF/web.xml",
            "/resources/..%2fWEB-INF/web.xml",
            "/resources/%2e%2e/WEB-INF/web.xml",
            "/my-work.xhtml;jsessionid=1",
            "/my-work.xhtml/more",
            "/my-work.xhtml%00.css",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/../../WEB-INF/web.xml",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?pfdrid=1",
            "/api/../my-work.xhtml",
            "/api//procedures/surrey",
            "/api/procedures/..%2f..",
            "/api/procedures/surrey/timeline?start=yesterday",
            "/.git/config",
            "/my-work.xhtml.bak",
            "//elsewhere.example/",
            "/%c0%ae%c0%ae/",
            "/people/");

    private final Visit visit;
    private final @Nullable String userName;
    private final Random random;
    private final List<Addresses.Known> addresses;
    private final Words words;
    private final Findings findings;
    private int sent;

    Knocks(
            Visit visit,
            @Nullable String userName,
            long seed,
            List<Addresses.Known> addresses,
            Words words,
            Findings findings) {
        this.visit = visit;
        this.userName = userName;
        this.random = new Random(seed);
        this.addresses = addresses;
        this.words = words;
        this.findings = findings;
    }

    /** Sends so many requests. */
    void send(int requests) {
        comeIn();
        while (sent < requests) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> look(visit.request(address(known())).GET(), "GET");
                case 3, 4, 5, 6 -> useAForm();
                case 7 -> post();
                case 8 ->
                    look(visit.request(PATHS.get(random.nextInt(PATHS.size()))).GET(), "GET");
                default -> oddly();
            }
        }
    }

    private void comeIn() {
        if (userName != null) {
            var answer = visit.signIn(userName, "demonstration");
            if (answer.statusCode() != 302) {
                throw new IllegalStateException(userName + " is not let in: " + answer.statusCode());
            }
        }
    }

    private Addresses.Known known() {
        return addresses.get(random.nextInt(addresses.size()));
    }

    /** The address with some parameters, and something for each part of its path. */
    private String address(Addresses.Known known) {
        var path = known.path();
        while (path.contains("{")) {
            path = path.replaceFirst(
                    "\\{[a-z]+}",
                    random.nextBoolean()
                            ? "surrey"
                            : Visit.encode(words.any(random)).replace("+", "%20"));
        }
        var query = new LinkedHashMap<String, String>();
        query.put("ref", words.reference(random));
        for (var i = random.nextInt(4); i > 0; i--) {
            query.put(known.parameters().get(random.nextInt(known.parameters().size())), words.any(random));
        }
        var asked = Visit.encoded(query);
        return path + "?" + (asked.length() > 6_000 ? asked.substring(0, 6_000).replaceAll("%.?$", "") : asked);
    }

    /** Opens a page, fills in one of its forms, and presses one of its buttons. */
    private void useAForm() {
        var known = known();
        if (!known.isPage()) {
            return;
        }
        var page = look(visit.request(address(known)).GET(), "GET");
        if (page == null) {
            return;
        }
        var forms = FORM.matcher(page.body()).results().toList();
        if (forms.isEmpty()) {
            return;
        }
        var form = forms.get(random.nextInt(forms.size())).group();
        var action = ACTION.matcher(form);
        if (!action.find() || (userName != null && action.group(1).endsWith("/sign-in"))) {
            return;
        }
        var fields = Visit.fields(form, true);
        fields.replaceAll((name, value) -> filled(name, value));
        var body = Visit.encoded(fields);
        look(
                visit.request(action.group(1).replace("&amp;", "&"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                "form of " + known.path() + " " + body);
    }

    private String filled(String name, String value) {
        if (name.equals("sure") || name.endsWith("Sure") || name.equals("current")) {
            return "demonstration";
        }
        var keeps = name.startsWith("jakarta.faces.") ? 20 : 2;
        return random.nextInt(keeps) > 0 ? value : words.any(random);
    }

    private void post() {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var text = words.any(random);
        var body = type.startsWith("multipart")
                ? "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + text.replaceAll("[\r\n\"]", "")
                        + "\"\r\n\r\n" + text + (random.nextBoolean() ? "\r\n--b--\r\n" : "")
                : type.endsWith("xml") ? "<a>" + text + (random.nextBoolean() ? "</a>" : "<!DOCTYPE") : text;
        var known = known();
        if (userName == null || !known.path().equals("/sign-in")) {
            look(
                    visit.request(address(known))
                            .header("Content-Type", type)
                            .header("X-Requested-With", "Reconvene")
                            .POST(HttpRequest.BodyPublishers.ofString(body)),
                    "POST " + type + " " + body);
        }
    }

    private void oddly() {
        var method = METHODS.get(random.nextInt(METHODS.size()));
        look(
                visit.request(address(known())).method(method, HttpRequest.BodyPublishers.ofString(words.any(random))),
                method);
    }

    private @Nullable HttpResponse<String> look(HttpRequest.Builder request, String how) {
        sent++;
        var answer = visit.send(request);
        findings.look(answer, Objects.requireNonNullElse(userName, "nobody"), how);
        if (userName != null
                && answer.headers().firstValue("Location").orElse("").contains("/sign-in.xhtml")) {
            comeIn();
        }
        return answer.statusCode() == 200 ? answer : null;
    }
}
