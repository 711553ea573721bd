package org.reconvene.reports.document;

import java.io.Serializable;
import java.util.List;

/** Something drawn over the months, on paper and on a page alike. The table beneath it says the same. */
public sealed interface Drawing extends Serializable permits Chart, ProcessChart {

    /** What a reader who does not see it is told. */
    String description();

    /** What stands under each place; a line break parts the month from the year. */
    List<String> labels();

    /** The highest value in it; 0 where there is none. */
    int highest();
}
