package org.reconvene.reports.tagging;

import java.util.Locale;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a template is to somebody who hears the document. A template says so in the property
 * {@value #PROPERTY}; text that says nothing is a paragraph.
 */
public enum Tag {
    H1,
    H2,
    H3,
    P,
    /** The number of a list's item. */
    LBL,
    /** The sentence of a list's item. */
    LBODY,
    /** The header of a column. */
    TH_COLUMN,
    /** The header of a row, its first cell. */
    TH_ROW,
    TD,
    FIGURE,
    /** Repeated or decorative: not read. */
    ARTIFACT;

    /** Names the tag of an element of a template. The engine hands only properties of this prefix on to the exporter. */
    public static final String PROPERTY = "net.sf.jasperreports.export.reconvene.tag";
    /** Parts a text that may go on overleaf from its neighbours: what has the same is one paragraph, or one cell. */
    static final String PART = "net.sf.jasperreports.export.reconvene.part";
    /** Describes a figure to somebody who does not see it. */
    public static final String DESCRIPTION = "net.sf.jasperreports.export.reconvene.description";

    /** The language of a text that stands in another than its document, as a file names it. */
    static final String LANGUAGE = "net.sf.jasperreports.export.reconvene.language";

    static Tag of(JRPrintElement element) {
        if (stands(element, BandTypeEnum.PAGE_HEADER, BandTypeEnum.PAGE_FOOTER, BandTypeEnum.BACKGROUND)) {
            return ARTIFACT;
        }
        var named = property(element, PROPERTY);
        return named == null ? P : valueOf(named.toUpperCase(Locale.ROOT));
    }

    boolean isCell() {
        return this == TH_COLUMN || this == TH_ROW || this == TD;
    }

    static @Nullable String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
    }

    private static boolean stands(JRPrintElement element, BandTypeEnum... bands) {
        var origin = element.getOrigin();
        for (var band : bands) {
            if (origin != null && origin.getBandType() == band) {
                return true;
            }
        }
        return false;
    }
}
