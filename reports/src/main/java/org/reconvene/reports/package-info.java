/**
 * The printed reports: one record for what each report says, and {@link org.reconvene.reports.ReportRenderer}, which
 * turns either into PDF, a workbook or CSV; and {@link org.reconvene.reports.Letter}, which
 * {@link org.reconvene.reports.LetterRenderer} turns into PDF. It knows nothing of where the figures come from, of cases
 * or of people: who asks for a report or a letter brings every word and every number.
 */
@NullMarked
package org.reconvene.reports;

import org.jspecify.annotations.NullMarked;
