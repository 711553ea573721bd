package org.reconvene.reporting.model;

/** The page of a case, by what it is. It opens for those only who have a part in the case. */
public enum CasePage {
    DISAGREEMENT("/disagreement/view.xhtml?ref="),
    DISSENT("/dissent/view.xhtml?ref="),
    CONFERENCE("/conference/view.xhtml?ref=");

    private final String address;

    CasePage(String address) {
        this.address = address;
    }

    /** Where it stands. */
    String of(String reference) {
        return address + reference;
    }
}
