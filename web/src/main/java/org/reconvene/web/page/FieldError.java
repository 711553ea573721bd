package org.reconvene.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Something to mend on a page.
 *
 * @param field the id of the field; null where the act as a whole was refused
 */
public record FieldError(@Nullable String field, String words) {}
