package org.claimcheck.report;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.verify.Verdict;

/**
 * The words in which reports for people tell of who speaks, when, by what sources and how it stands, so that all formats tell alike.
 *
 * <p>What articles and facts say stands in them as it is: each renderer makes it safe in its own way.
 */
public final class ReportWords {

    /** That no report proves anything. */
    public static final String CAUTION = "A claim that is not contradicted is not thereby confirmed; nothing here is proof of truth.";

    private ReportWords() {
    }

    // ---- claims

    /** Who makes a claim, the nearest speaker first, and how firmly: "according to a clerk, according to Evening Wire, with a doubt". */
    public static String speaker(Claimed claimed) {
        List<String> nearestFirst = new ArrayList<>(claimed.attribution());
        Collections.reverse(nearestFirst);
        String who = nearestFirst.isEmpty() ? "in the article’s own words" : "according to " + String.join(", according to ", nearestFirst);
        return who + switch (claimed.modality()) {
            case HEDGED -> ", with a doubt";
            case DENIED -> ", denied";
            case CONDITIONAL -> ", under a condition";
            case PLANNED -> ", announced for later";
            case ASSERTED, REPORTED -> "";
        };
    }

    /** The date by which a claim is judged, and how it is known. */
    public static String dateUsed(Report report, Report.JudgedPassage claim) {
        ArticleInfo article = report.document().article();
        Period period = claim.claim().statement().period();
        Edtf edtf = period.edtf();
        if (period.isUnknown()) {
            return published(article).map(day -> "no date; published " + day)
                    .orElse("no date, and the article has none: only what holds at any time was judged");
        }
        String words = claim.claim().timeText();
        List<String> how = new ArrayList<>();
        if (edtf.isDay()) {
            String weekday = period.earliest().orElseThrow().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (!words.equalsIgnoreCase(weekday)) {
                how.add(weekday);
            }
        } else if (!edtf.inWords().equals(edtf.text())) {
            how.add(edtf.inWords());
        }
        if (words.isEmpty() && article.published().filter(edtf::equals).isPresent()) {
            how.add("the day of publication, " + how(article.publishedFrom()));
            return edtf.text() + " (" + String.join("; ", how) + ")";
        }
        how.add(words.isEmpty() ? "implied" : "“" + TextLayout.plain(words) + "”");
        published(article).ifPresent(day -> how.add("published " + day));
        return edtf.text() + " (" + String.join("; ", how) + ")";
    }

    /** When an article was published and how that is known, as "2015-02-17, front matter"; empty if it is not known. */
    public static Optional<String> published(ArticleInfo article) {
        return article.published().map(day -> day.text() + ", " + how(article.publishedFrom()));
    }

    /** The same, or what its lack means and how to mend it. */
    public static String published(Report report) {
        return published(report.document().article()).orElseGet(() -> "not known, so relative dates stay open and roles are judged only by what "
                + "holds at any time. Set it with --published DATE"
                + report.notBefore().map(day -> " (not before " + day + ", of which the text tells)").orElse(""));
    }

    /** How a date of publication is known. */
    public static String how(PublishedFrom from) {
        return switch (from) {
            case OPTION -> "--published";
            case FRONT_MATTER -> "front matter";
            case PAGE -> "page metadata";
            case DATELINE -> "dateline";
            case CLAIMS -> "file of claims";
            case NONE -> "unknown";
        };
    }

    /** Where a claim stands within its article, as "7:3"; its id if its text is not there. */
    public static String position(Report.JudgedPassage claim) {
        return claim.location().line() == 0 ? claim.claim().id() : claim.location().line() + ":" + claim.location().column();
    }

    /** Where claims stand within their article, each place once. */
    public static String positions(List<Report.JudgedPassage> claims) {
        return claims.stream().map(ReportWords::position).distinct().collect(Collectors.joining(", "));
    }

    // ---- evidence

    /** What a piece of evidence of a finding is to the claim: "record", "also on record", "yet also here" or "elsewhere". */
    public static String evidenceLabel(Report report, Report.Entry entry, Report.EvidenceItem item) {
        if (item.statement().isKnown()) {
            return item == entry.evidence().get(0) ? "record" : "also on record";
        }
        return item.statement().article().equals(report.document().article().id()) ? "yet also here" : "elsewhere";
    }

    /** What a piece of evidence says, with a doubt about it or its negation. */
    public static String evidenceSentence(Report.EvidenceItem item) {
        if (item.statement().basis() instanceof Known known) {
            return item.sentence() + (known.certainty() == Certainty.CERTAIN ? "" : " (" + known.certainty().id() + ")");
        }
        return (((Claimed) item.statement().basis()).negated() ? "not so: " : "") + item.sentence();
    }

    /** Where a piece of evidence comes from: the last check and the line of a fact, or who says it where. */
    public static String evidenceOrigin(Report.EvidenceItem item) {
        if (item.statement().basis() instanceof Known known) {
            return "checked " + known.checked() + ", " + line(item.location());
        }
        String speaker = speaker((Claimed) item.statement().basis());
        return item.isArchived() ? speaker + "; " + source(item.sources().get(0)) + "; accepted, " + line(item.location())
                : speaker + ", " + item.location();
    }

    /** A place to open in an editor, as "facts/known/quds-force.yaml:33". */
    public static String line(SourceLocation location) {
        return location.line() == 0 ? location.path() : location.path() + ":" + location.line();
    }

    /** A source on one line: publisher, title, date and address, as far as they are known. */
    public static String source(Source source) {
        return Stream.of(source.publisher(), source.title().isEmpty() ? "" : "“" + source.title() + "”", source.date(), source.url())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What confirms a claim: "record qaani-commander and 2 other articles". */
    public static String confirmedBy(Report.Entry entry) {
        Optional<String> known = entry.evidence().stream().filter(e -> e.statement().isKnown()).map(e -> "record " + e.id()).findFirst();
        long articles = entry.evidence().stream().filter(e -> e.statement().isClaimed()).map(e -> e.statement().article()).distinct().count();
        Optional<String> others = articles == 0 ? Optional.empty() : Optional.of(count(articles, "other article"));
        return Stream.of(known, others).flatMap(Optional::stream).collect(Collectors.joining(" and "));
    }

    // ---- decisions

    /** How a finding is decided, in a word or two; empty if nobody has. */
    public static String state(Standing standing) {
        return switch (standing.state()) {
            case OPEN -> "";
            case NEEDS_WORK -> "needs work";
            case SETTLED -> "settled";
            case CONTESTED -> "contested";
            case REOPENED -> "reopened";
        };
    }

    /** What a reviewer decided: "the article is wrong, says Ada on 2026-11-21: they corrected it". */
    public static String decision(Decision decision) {
        return decision.judgement().words() + ", says " + decision.reviewer() + " on " + decision.time().toString().substring(0, 10)
                + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
    }

    /** What reviewers decided about a finding and what changed since, a sentence each; empty if nobody has decided. */
    public static List<String> standing(Standing standing) {
        List<String> lines = new ArrayList<>();
        standing.decisions().forEach(decision -> lines.add(decision(decision)));
        standing.changes().forEach(change -> lines.add("since then: " + change));
        return List.copyOf(lines);
    }

    /** The judgements that a reviewer may give, as on the command line. */
    public static String judgements() {
        return Stream.of(Judgement.values()).filter(Judgement::isSettling).map(Judgement::id).collect(Collectors.joining("|"));
    }

    // ---- the whole report

    /** How many claims have which verdict: "9: 1 contradicted, 3 corroborated, 5 unverified (4 nothing known, 1 record ends)". */
    public static String verdicts(Report report) {
        Map<String, Integer> reasons = new TreeMap<>();
        report.claims().stream().filter(c -> c.verdict() == Verdict.UNVERIFIED && !c.reason().isEmpty())
                .forEach(c -> reasons.merge(c.reason(), 1, Integer::sum));
        String why = reasons.isEmpty() ? "" : reasons.entrySet().stream().map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
        return report.claims().size() + ": " + report.verdicts().entrySet().stream()
                .filter(e -> e.getValue() > 0 || e.getKey() == Verdict.CONTRADICTED)
                .map(e -> e.getValue() + " " + e.getKey().id().replace('-', ' ') + (e.getKey() == Verdict.UNVERIFIED ? why : ""))
                .collect(Collectors.joining(", "));
    }

    /** How many findings are of which kind, and how many claims wait for a person: "1 contradiction, 2 corroborations; 1 claim to be decided by a person". */
    public static String kinds(Report report) {
        String kinds = report.kinds().entrySet().stream().filter(e -> e.getValue() > 0).map(e -> count(e.getValue(), e.getKey().id()))
                .collect(Collectors.joining(", "));
        int grave = report.grave().size();
        return (kinds.isEmpty() ? "none" : kinds) + (grave == 0 ? "" : "; " + count(grave, "claim") + " to be decided by a person");
    }

    /** "31 of 44 checkable sentences read, 13 not understood". */
    public static String coverage(ClaimsDocument document) {
        int missed = document.coverage().checkableSentences() - document.coverage().read();
        return document.coverage().read() + " of " + document.coverage().checkableSentences() + " checkable sentences read, " + missed
                + " not understood";
    }

    /** How many claims of a file of claims cannot be used: "2 claims". */
    public static String refused(Report report) {
        return count(report.document().refused().size(), "claim");
    }

    /** What reviewers settled and the report leaves out; empty if nothing. */
    public static Optional<String> decided(Report report) {
        int settled = report.aside().settled();
        return settled == 0 ? Optional.empty() : Optional.of(count(settled, "settled finding") + " left out (--show-decided)");
    }

    /** How the report compares with an earlier one; empty if it was not compared. */
    public static Optional<String> compared(Report report) {
        Report.SetAside aside = report.aside();
        return aside.compared() ? Optional.of(report.findings().size() + " new; " + aside.asBefore().size() + " as before, left out; "
                + aside.gone().size() + " gone") : Optional.empty();
    }

    /** What the report was made with. */
    public static String knowledge(Report report) {
        KnowledgeState state = report.knowledge();
        return state.version() + state.asOf().map(day -> state.limited() ? ", as of " + day + ": what began or was published later is left out"
                : ", facts checked up to " + day).orElse(", no facts");
    }

    /** All files of a run: "3 files: 1 contradiction in 1 article; 1 not read". */
    public static String total(List<Report> reports) {
        long failed = reports.stream().filter(r -> r.error().isPresent()).count();
        long contradictions = reports.stream().mapToLong(r -> r.findings(FindingKind.CONTRADICTION).size()).sum();
        long in = reports.stream().filter(r -> !r.findings(FindingKind.CONTRADICTION).isEmpty()).count();
        return count(reports.size(), "file") + ": " + count(contradictions, "contradiction")
                + (contradictions == 0 ? "" : " in " + count(in, "article")) + (failed == 0 ? "" : "; " + failed + " not read");
    }

    /** A number of things: "1 claim", "2 claims". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
