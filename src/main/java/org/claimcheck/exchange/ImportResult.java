package org.claimcheck.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimcheck.diagnostic.Problem;

/**
 * What an import did.
 *
 * @param facts       how many facts were imported, by kind: role, event, relation
 * @param entities    how many entities were written
 * @param offices     how many offices were written
 * @param merged      how many entities, offices and facts the facts folders have already
 * @param notMerged   how many may be ones that the facts folders have, but not surely
 * @param skipped     how many records were skipped, by the reason
 * @param examples    the first record that was skipped for each reason
 * @param counts      what else was done with how many records
 * @param checked     the day for which the facts are said to hold, where the data do not say it of each
 * @param checkedSaid whether the user or the data said so
 * @param resumed     whether an interrupted import was taken up
 * @param replaced    whether an earlier import of the same name was replaced
 * @param written     the files that were written
 * @param report      the file that tells of each record that was skipped or merged
 */
public record ImportResult(SortedMap<String, Long> facts, long entities, long offices, long merged, long notMerged, SortedMap<String, Long> skipped,
                           Map<String, Problem> examples, SortedMap<String, Long> counts, LocalDate checked, boolean checkedSaid, boolean resumed,
                           boolean replaced, List<Path> written, Path report) {
}
