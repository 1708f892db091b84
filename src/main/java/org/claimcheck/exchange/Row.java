package org.claimcheck.exchange;

import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * A row of a table.
 *
 * @param path    what locations call the file
 * @param line    its line, from 1
 * @param columns the index of each column by its name
 * @param cells   the cells
 * @param starts  the column of the file at which each cell begins, from 1; shorter than the cells where that is not known
 * @param text    the row as it stands in the file
 */
record Row(String path, int line, Map<String, Integer> columns, List<String> cells, List<Integer> starts, String text) {

    /** What stands in a column, without the spaces around it; empty if the row is shorter. */
    String get(String column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index).strip();
    }

    SourceLocation at(String column) {
        Integer index = columns.get(column);
        return index == null || index >= starts.size() ? SourceLocation.of(path, line) : new SourceLocation(path, line, starts.get(index));
    }
}
