package org.reconvene.procedure;

import java.util.ArrayList;

/**
 * How long a route can take when every step takes its whole time.
 *
 * @param workingDays the working days of the steps' limits, one after another
 * @param hours the hours of those that are counted in hours
 * @param meetings how many times the next monthly meeting is waited for
 * @param withinHours the hours in which the whole is done, whatever the steps' limits; 0 where there is no such time
 */
public record LongestTime(int workingDays, int hours, int meetings, int withinHours) {

    /** The time in words: "24 working days". */
    public String words() {
        var parts = new ArrayList<String>();
        if (workingDays > 0) {
            parts.add(workingDays == 1 ? "1 working day" : workingDays + " working days");
        }
        if (hours > 0) {
            parts.add(hours == 1 ? "1 hour" : hours + " hours");
        }
        if (meetings > 0) {
            parts.add("the wait for the monthly meeting");
        }
        var steps = parts.isEmpty() ? "One working day" : String.join(" and ", parts);
        return withinHours == 0
                ? steps
                : withinHours + " hours for the whole from the challenge on, whatever the steps’ own limits (" + steps
                        + ")";
    }
}
