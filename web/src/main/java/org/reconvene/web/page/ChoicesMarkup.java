package org.reconvene.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Writes the fieldset of {@link Choices}. */
final class ChoicesMarkup {

    private final Choices choices;
    private final ResponseWriter out;
    private final String id;
    private final Errors errors;

    ChoicesMarkup(FacesContext context, Choices choices) {
        this.choices = choices;
        this.out = context.getResponseWriter();
        this.id = choices.getClientId(context);
        this.errors = context.getApplication().evaluateExpressionGet(context, "#{errors}", Errors.class);
    }

    void write() throws IOException {
        out.startElement("fieldset", choices);
        out.writeAttribute("class", errors.on(id) ? "field wrong" : "field", null);
        element("legend", choices.text("legendClass"), null, choices.text("legend"));
        if (!choices.text("hint").isEmpty()) {
            element("p", "hint", id + "-hint", choices.text("hint"));
        }
        if (errors.on(id)) {
            element("p", "wrong-words", id + "-wrong", errors.words(id));
        }
        out.startElement("div", null);
        out.writeAttribute("class", ("choices " + choices.text("layout")).strip(), null);
        int number = 0;
        for (var item : choices.items()) {
            choice(item, number++);
        }
        out.endElement("div");
        out.endElement("fieldset");
    }

    private void choice(Choice item, int number) throws IOException {
        var itemId = number == 0 ? id : id + "-" + number;
        out.startElement("div", null);
        out.writeAttribute("class", "choice", null);
        input(item, number, itemId);
        out.startElement("label", null);
        out.writeAttribute("for", itemId, null);
        out.writeText(item.label(), null);
        if (item.second() != null) {
            out.startElement("br", null);
            out.endElement("br");
            element("span", "soft", null, item.second());
        }
        out.endElement("label");
        if (item.then() != null) {
            element("span", "then", itemId + "-then", item.then());
        }
        out.endElement("div");
    }

    private void input(Choice item, int number, String itemId) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", choices.isMany() ? "checkbox" : "radio", null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("id", itemId, null);
        out.writeAttribute("value", item.value(), null);
        if (choices.isChosen(item.value())) {
            out.writeAttribute("checked", "checked", null);
        }
        if (number == 0 && choices.hasFocus() && !errors.isAny()) {
            out.writeAttribute("autofocus", "autofocus", null);
        }
        if (errors.on(id)) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        var described = described(item, itemId);
        if (!described.isEmpty()) {
            out.writeAttribute("aria-describedby", described, null);
        }
        out.endElement("input");
    }

    private String described(Choice item, String itemId) {
        var by = new ArrayList<String>();
        if (item.then() != null) {
            by.add(itemId + "-then");
        }
        if (!choices.text("hint").isEmpty()) {
            by.add(id + "-hint");
        }
        if (errors.on(id)) {
            by.add(id + "-wrong");
        }
        return String.join(" ", by);
    }

    private void element(String name, String styleClass, @Nullable String elementId, String words) throws IOException {
        out.startElement(name, null);
        if (!styleClass.isEmpty()) {
            out.writeAttribute("class", styleClass, null);
        }
        if (elementId != null) {
            out.writeAttribute("id", elementId, null);
        }
        out.writeText(words, null);
        out.endElement(name);
    }
}
