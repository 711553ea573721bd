package org.reconvene.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Radios, or with {@code many} checkboxes, in one fieldset with legend, hint and error: {@code rc:choices}.
 *
 * <p>Attributes: {@code id}, {@code legend}, {@code items} (a list of {@link Choice}), {@code value} (a text, or with
 * {@code many} a list of texts). May be left out: {@code many}, {@code hint}, {@code layout} (the style sheet’s across, two,
 * three, boxed), {@code legendClass}, {@code focus} (true: the first answer has the focus when the page opens).
 */
@FacesComponent(Choices.TYPE)
public class Choices extends UIInput {

    /** The component’s type in reconvene.taglib.xml. */
    public static final String TYPE = "org.reconvene.web.Choices";

    /** It writes and reads itself: a renderer would take several answers for one text. */
    public Choices() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        var sent = context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        if (isMany()) {
            setSubmittedValue(sent == null ? List.of() : List.of(sent));
        } else {
            setSubmittedValue(sent == null ? "" : sent[0]);
        }
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        new ChoicesMarkup(context, this).write();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    boolean isMany() {
        return Boolean.parseBoolean(text("many"));
    }

    boolean hasFocus() {
        return Boolean.parseBoolean(text("focus"));
    }

    String text(String name) {
        return Objects.toString(getAttributes().get(name), "");
    }

    List<Choice> items() {
        return getAttributes().get("items") instanceof Collection<?> items
                ? items.stream().map(Choice.class::cast).toList()
                : List.of();
    }

    /** What is chosen: what was just sent, or else what the bean holds. */
    boolean isChosen(String value) {
        @Nullable Object chosen = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        return chosen instanceof Collection<?> many ? many.contains(value) : value.equals(chosen);
    }
}
