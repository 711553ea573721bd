package org.reconvene.reports.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workbook; its components are the fields of the template "sheets".
 *
 * @param about a sentence under the sheet's title
 * @param patterns how a spreadsheet shows each cell; null for words
 * @param cells numbers, dates and words; empty in a table without rows, which says {@code whenEmpty}
 */
record SheetRow(
        String sheet,
        String title,
        String about,
        String whenEmpty,
        List<String> columns,
        List<@Nullable String> patterns,
        List<Object> cells) {}
