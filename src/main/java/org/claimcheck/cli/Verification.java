package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.review.Matter;
import org.claimcheck.review.SeenMatter;

/**
 * Articles as they are judged now, for commands about the decisions on them.
 *
 * @param reports  the reports, without decisions, in the order of the files; those on files that cannot be read are left out
 * @param problems what is wrong with facts and rules: what was left out of these may have found more
 * @param worst    whether all could be read
 */
record Verification(List<Report> reports, List<Problem> problems, ExitCode worst) {

    /**
     * Judges articles, and remembers what there is to decide about them.
     *
     * @param compare whether they speak for and against each other
     */
    static Verification of(List<String> files, ReadingOptions reading, RuleOptions rules, boolean compare, Console console, boolean verbose) {
        Engine engine = Engine.forVerification(rules.folders(reading.knowledge(), console), Optional.empty());
        Inputs inputs = new Inputs(console, engine, reading.reading(), Optional.empty(), verbose);
        List<ReadArticle> articles = new ArrayList<>();
        files.forEach(file -> articles.addAll(inputs.read(file)));
        List<Report> reports = articles.stream().filter(article -> article.document().error().isEmpty())
                .map(article -> engine.verify(article, compare ? articles : List.of())).toList();
        reports.forEach(report -> console.seen().ifPresent(seen -> seen.remember(report.document().article().id(), report.decidable())));
        return new Verification(reports, engine.problems(), inputs.worst().or(engine.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT));
    }

    /** The ids of the articles. */
    Set<String> articles() {
        return reports.stream().map(report -> report.document().article().id()).collect(Collectors.toSet());
    }

    /** All that there is to decide about. */
    List<Matter> matters() {
        return reports.stream().flatMap(report -> report.decidable().stream()).map(SeenMatter::matter).toList();
    }

    /** The fingerprints of all that was found, whether there is something to decide about it or not. */
    Set<String> fingerprints() {
        return Stream.concat(reports.stream().flatMap(report -> report.findings().stream()).map(entry -> entry.finding().fingerprint()),
                matters().stream().map(Matter::fingerprint)).collect(Collectors.toSet());
    }
}
