package org.reconvene.request.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reconvene.procedure.Recorded;
import org.reconvene.request.MakeRequest;

/** What whoever asks for a conference writes, as the items of the record. */
public final class RequestTexts {

    private RequestTexts() {}

    /** In the order of the page. */
    public static Map<Recorded, String> of(MakeRequest command) {
        var texts = new LinkedHashMap<Recorded, String>();
        texts.put(Recorded.REASONS, command.concerns());
        texts.put(Recorded.PRESENT_RISKS, command.risk());
        texts.put(Recorded.PROTECTION, command.protects());
        texts.put(Recorded.DISCUSSIONS_TRIED, command.tried());
        return texts;
    }

    /** The same, with what is known of the enquiry, which the request itself says only for whoever asked first. */
    public static Map<Recorded, String> ofJoining(MakeRequest command) {
        var texts = of(command);
        texts.merge(
                Recorded.REASONS,
                "\n\nThe section 47 enquiry: " + command.section47().strip(),
                String::concat);
        return texts;
    }
}
