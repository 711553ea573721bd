package org.reconvene.calendars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The offices of the partnership are closed on a day on which others of the nation work. */
public record AddClosingDay(@Nullable LocalDate date, String title) {}
