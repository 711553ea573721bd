package org.reconvene.interchange;

import java.io.Serializable;

/** How many were added, changed and left as they are; or would be, before a preview is confirmed. */
public record ImportCounts(int added, int changed, int unchanged) implements Serializable {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    /** How many the file speaks of. */
    public int all() {
        return added + changed + unchanged;
    }

    public boolean changesNothing() {
        return added == 0 && changed == 0;
    }
}
