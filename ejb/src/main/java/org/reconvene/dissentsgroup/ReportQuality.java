package org.reconvene.dissentsgroup;

/** What a reviewer makes of an agency’s report to the conference (SUR-15). */
public enum ReportQuality {
    CLEAR_AND_ANALYSED("Clear and analysed"),
    FACTS_WITHOUT_ANALYSIS("Facts without analysis"),
    GAPS_THAT_MATTERED("Gaps that mattered"),
    NO_REPORT("No report");

    private final String words;

    ReportQuality(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
