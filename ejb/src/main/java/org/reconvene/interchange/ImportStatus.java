package org.reconvene.interchange;

/** How far an import has come. */
public enum ImportStatus {
    /** The file is being read. */
    READING,
    /** Read and compared; nothing held has changed. */
    READY,
    /** The file as a whole could not be used. */
    REFUSED,
    /** Stopped by whoever sent it. */
    CANCELLED,
    /** Written into the register. */
    CONFIRMED
}
