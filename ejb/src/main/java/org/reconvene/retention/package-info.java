/**
 * Keeps what ended as long as the partnership's schedule says, holds what must not go, disposes of the rest with a certificate, and
 * finds what is held about one person.
 */
@BusinessComponent(mayUse = {"account", "child", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.retention;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
