package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Known;

/**
 * Writes reports as comma-separated values, for spreadsheets: one row for each finding and each claim that a person has to decide, and one row
 * that says so for an article in which nothing was found or that was not read. No cell is taken for a formula.
 */
public final class CsvRenderer implements ReportRenderer {

    private static final List<String> COLUMNS = List.of("file", "line", "column", "kind", "severity", "finding", "rule", "also", "quote", "claim",
            "speaker", "judged_as_of", "evidence", "differs_in", "here", "there", "explanation", "suggestion", "sources", "records", "said_again",
            "state", "decisions", "checkable_sentences", "sentences_read");

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        SpreadsheetText table = new SpreadsheetText(COLUMNS, out);
        List<List<String>> rows = new ArrayList<>();
        for (Report report : reports) {
            rows(report, rows);
        }
        for (List<String> row : rows) {
            table.row(row);
        }
    }

    private static void rows(Report report, List<List<String>> rows) {
        String file = report.document().article().file();
        if (report.error().isPresent()) {
            rows.add(bare(file, "not read", report.error().get(), "", ""));
            return;
        }
        String checkable = String.valueOf(report.document().coverage().checkableSentences());
        String read = String.valueOf(report.document().coverage().read());
        for (Report.Entry entry : report.findings()) {
            List<String> cells = new ArrayList<>(place(file, entry.claim()));
            cells.addAll(List.of(entry.finding().kind().id(), entry.finding().severity().id(), entry.finding().fingerprint(), entry.finding().rule(),
                    String.join(", ", entry.finding().also())));
            cells.addAll(claim(report, entry.claim()));
            cells.add(entry.evidence().stream().map(item -> ReportWords.evidenceLabel(report, entry, item) + ": " + ReportWords.evidenceSentence(item))
                    .collect(Collectors.joining("; ")));
            List<Difference> differences = entry.finding().kind().isConflict() ? Difference.of(entry) : List.of();
            cells.add(differences.stream().map(Difference::what).collect(Collectors.joining("; ")));
            cells.add(differences.stream().map(Difference::here).collect(Collectors.joining("; ")));
            cells.add(differences.stream().map(Difference::there).collect(Collectors.joining("; ")));
            cells.add(entry.finding().explanation());
            cells.add(entry.finding().suggestion().orElse(""));
            cells.add(entry.evidence().stream().flatMap(item -> item.sources().stream()).map(ReportWords::source).distinct().collect(Collectors.joining("; ")));
            cells.add(entry.evidence().stream().filter(item -> item.statement().basis() instanceof Known)
                    .map(item -> item.id() + " " + ReportWords.line(item.location())).collect(Collectors.joining("; ")));
            cells.addAll(end(entry.repeats(), entry.standing()));
            rows.add(whole(cells, checkable, read));
        }
        for (Report.GraveClaim grave : report.grave()) {
            List<String> cells = new ArrayList<>(place(file, grave.claim()));
            cells.addAll(List.of("to be decided by a person", "", grave.matter().fingerprint(), grave.matter().rule(), ""));
            cells.addAll(claim(report, grave.claim()));
            cells.addAll(List.of("", "", "", "", grave.explanation(), "", "", ""));
            cells.addAll(end(grave.repeats(), grave.standing()));
            rows.add(whole(cells, checkable, read));
        }
        if (report.findings().isEmpty() && report.grave().isEmpty()) {
            rows.add(bare(file, "nothing found", "claims: " + ReportWords.verdicts(report), checkable, read));
        }
    }

    private static List<String> bare(String file, String kind, String explanation, String checkable, String read) {
        List<String> cells = new ArrayList<>(List.of(file, "", "", kind));
        while (cells.size() < COLUMNS.indexOf("explanation")) {
            cells.add("");
        }
        cells.add(explanation);
        while (cells.size() < COLUMNS.indexOf("checkable_sentences")) {
            cells.add("");
        }
        return whole(cells, checkable, read);
    }

    private static List<String> place(String file, Report.JudgedPassage claim) {
        return List.of(file, number(claim.location().line()), number(claim.location().column()));
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static List<String> claim(Report report, Report.JudgedPassage claim) {
        return List.of(claim.claim().quote().text(), (claim.claim().basis().negated() ? "not so: " : "") + claim.sentence(),
                ReportWords.speaker(claim.claim().basis()), ReportWords.dateUsed(report, claim));
    }

    private static List<String> end(List<Report.JudgedPassage> repeats, Standing standing) {
        return List.of(ReportWords.positions(repeats), ReportWords.state(standing), String.join("; ", ReportWords.standing(standing)));
    }

    private static List<String> whole(List<String> cells, String checkable, String read) {
        List<String> all = new ArrayList<>(cells);
        all.add(checkable);
        all.add(read);
        return all;
    }
}
