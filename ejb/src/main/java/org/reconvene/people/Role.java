package org.reconvene.people;

/**
 * An office that a person holds in the partnership.
 *
 * <p>An office alone never opens a case; a part in that case does ({@code org.reconvene.access.Part}).
 */
public enum Role {
    /** Chairs child protection conferences and decides where there is no consensus (SUS-11). */
    CONFERENCE_CHAIR("Conference chair"),
    /** Reviews a challenged decision of a chair (SUS-13, SUS-14). */
    SENIOR_CHILD_PROTECTION_MANAGER("Senior child protection manager"),
    /** Lays out the Dissents Group's meetings, its docket and its reviewers (SUR-14). */
    GROUP_COORDINATOR("Dissents Group, coordinator"),
    /** Reviews dissents for the Dissents Group (SUR-13). */
    GROUP_MEMBER("Dissents Group, member"),
    /** Owns the investigation that follows a supported dissent (SUR-17). */
    INVESTIGATING_MANAGER("Children’s Service, investigates"),
    /** Reviews the investigation's report (SUR-18). */
    HEAD_OF_SAFEGUARDING("Head of Safeguarding"),
    /** Has the last word where the heads of service cannot agree (HER-9). */
    INDEPENDENT_SCRUTINEER("Independent Scrutineer"),
    /** Represents the agency on the partnership’s board (HER-9, NI-16, SUR-9). */
    BOARD_REPRESENTATIVE("Board representative of the agency"),
    /** Leads the agency's safeguarding work, and settles what its managers could not (SUS-18). */
    PROFESSIONAL_LEAD("Professional lead for safeguarding"),
    /** Is told of every professional meeting and sent its minutes (BOR-11). */
    LEAD_OFFICER("Child Protection Committee Lead Officer"),
    /** Reads the report to the Quality Assurance and Evaluation Sub Group (SUR-19). */
    QUALITY_READER("Quality Assurance and Evaluation Sub Group"),
    /** Reads the report to the Operations Group (SUR-19). */
    OPERATIONS_READER("Operations Group"),
    /** Imports children and conferences from the census. */
    CENSUS_IMPORTER("Imports the census"),
    /** Keeps people, agencies and settings, and sees no case. */
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The office in the words that a page shows. */
    public String words() {
        return words;
    }
}
