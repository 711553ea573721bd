package org.reconvene.seal;

import java.nio.file.Path;

/**
 * A bundle that was made.
 *
 * @param file whoever sends it deletes it
 * @param name under which it is sent
 */
public record BundleView(Path file, String name) {}
