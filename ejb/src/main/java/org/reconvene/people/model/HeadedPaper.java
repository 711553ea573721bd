package org.reconvene.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.people.PartnershipId;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;

/** What a partnership's letters and documents say of it beside its name. */
@Entity
@Table(name = "letterhead")
@NullUnmarked
public class HeadedPaper {

    @Id
    @Column(name = "partnership_id")
    private Long partnership;

    private String address = "";
    private String replies = "";
    private byte[] crest;
    private String words = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.ENGLISH;

    @Version
    private long version;

    protected HeadedPaper() {}

    public HeadedPaper(PartnershipId partnership) {
        this.partnership = partnership.value();
    }

    public void isNow(Letterhead letterhead) {
        address = String.join("\n", letterhead.address());
        replies = letterhead.replies();
        var drawn = letterhead.crest();
        crest = drawn == null ? null : drawn.png();
        words = letterhead.words();
        language = letterhead.language();
    }

    /** Of the partnership of that name. */
    public Letterhead letterhead(String name) {
        var lines = address.isEmpty() ? List.<String>of() : List.of(address.split("\n"));
        return new Letterhead(
                name, lines, replies, crest == null ? null : new Letterhead.Crest(crest), words, language);
    }
}
