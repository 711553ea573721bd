package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request whose texts hold no control characters and no halves of letters: no keyboard types them, and no database keeps them. */
class PlainText extends HttpServletRequestWrapper {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    PlainText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var sent = read(() -> super.getParameter(name));
        return sent == null ? null : plain(sent);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var sent = read(() -> super.getParameterValues(name));
        return sent == null ? null : Arrays.stream(sent).map(PlainText::plain).toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var plain = new LinkedHashMap<String, String[]>();
        read(() -> super.getParameterMap())
                .forEach((name, sent) -> plain.put(
                        name, Arrays.stream(sent).map(PlainText::plain).toArray(String[]::new)));
        return plain;
    }

    /** The container reads a form when its first field is asked for. */
    private static <T extends @Nullable Object> T read(Supplier<T> field) {
        try {
            return field.get();
        } catch (RuntimeException problem) {
            if (problem.getCause() instanceof IOException) {
                throw new BrokenOff(problem);
            }
            throw problem;
        }
    }

    static String plain(String text) {
        var odd = NO_TEXT.matcher(text);
        return odd.find() ? odd.replaceAll("") : text;
    }
}
