package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Statement;

/** What the changes of the record do to the verdicts about articles, and which of them did it. */
public final class VerdictDiff {

    private static final int MOST_CAUSES = 5;

    private final Engine before;
    private final Engine after;
    private final RecordDiff record;

    /** Judges by what two engines know, which differ as told. */
    public VerdictDiff(Engine before, Engine after, RecordDiff record) {
        this.before = before;
        this.after = after;
        this.record = record;
    }

    /**
     * A claim about which something else is found.
     *
     * @param article  the article
     * @param passage  the claim; as it is read now, unless it no longer is
     * @param was      the verdict before; empty if the claim was not read
     * @param is       the verdict now; empty if the claim is not read any more
     * @param findings what appeared, vanished or changed
     * @param causes   the changes of the record that did it
     * @param sure     whether the findings rest on these changes; else they only concern the same persons or things
     */
    public record Effect(String article, Report.JudgedPassage passage, Optional<String> was, Optional<String> is, List<FindingChange> findings,
                         List<RecordDiff.Change> causes, boolean sure) {

        /** Takes copies of the lists. */
        public Effect {
            findings = List.copyOf(findings);
            causes = List.copyOf(causes);
        }
    }

    /**
     * A finding that is not as it was.
     *
     * @param fate  whether it appeared, vanished or is told otherwise
     * @param entry the finding; as it is now, unless it is gone
     */
    public record FindingChange(RecordDiff.Fate fate, Report.Entry entry) {
    }

    /**
     * The articles whose claims were accepted, as far as they were before: their claims are judged as when their text was read.
     *
     * @param knowledge gives the claims; what is not among them stays as it was
     */
    public static List<ReadArticle> accepted(Knowledge earlier, Knowledge knowledge) {
        List<ReadArticle> articles = new ArrayList<>();
        Map<String, List<AcceptedClaim>> byArticle = earlier.archive().claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.article().id(), TreeMap::new, Collectors.toList()));
        byArticle.forEach((id, claims) -> {
            ArticleInfo told = claims.get(0).article();
            ArticleInfo info = new ArticleInfo(id, id, told.sha256(), told.title(), told.language(), told.published(), told.publishedFrom(), told.publisher(),
                    told.url(), told.origin(), told.bodyStart());
            List<Claim> all = claims.stream().map(claim -> knowledge.archive().byId(claim.id()).orElse(claim)).map(AcceptedClaim::statement)
                    .map(statement -> new Claim(statement, "")).toList();
            articles.add(new ReadArticle(ClaimsDocument.of(info, Coverage.NONE, all), Optional.empty()));
        });
        return articles;
    }

    /**
     * What the changes do to an article.
     *
     * @param old the article as it is read with the earlier record
     * @param now the same as it is read with the later one
     */
    public List<Effect> of(ReadArticle old, ReadArticle now) {
        Report was = before.verify(old, List.of());
        Report is = after.verify(now, List.of());
        Map<String, Report.JudgedPassage> earlier = byKey(was);
        Map<String, Report.JudgedPassage> later = byKey(is);
        Set<String> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        List<Effect> effects = new ArrayList<>();
        for (String key : keys) {
            Optional<Report.JudgedPassage> one = Optional.ofNullable(earlier.get(key));
            Optional<Report.JudgedPassage> other = Optional.ofNullable(later.get(key));
            List<FindingChange> findings = findings(one.map(passage -> about(was, passage)).orElse(List.of()), other.map(passage -> about(is, passage)).orElse(List.of()));
            Optional<String> verdict = one.map(VerdictDiff::verdict);
            Optional<String> next = other.map(VerdictDiff::verdict);
            if (!findings.isEmpty() || !Objects.equals(verdict, next)) {
                effects.add(effect(now.id(), other.or(() -> one).orElseThrow(), verdict, next, findings));
            }
        }
        return effects;
    }

    private static String verdict(Report.JudgedPassage passage) {
        return passage.verdict().id() + (passage.reason().isEmpty() ? "" : " (" + passage.reason() + ")");
    }

    /** Claims by their place and what they say; one that says the same twice at one place once. */
    private static Map<String, Report.JudgedPassage> byKey(Report report) {
        return report.claims().stream().collect(Collectors.toMap(passage -> passage.claim().quote().start() + "-" + passage.claim().quote().end() + " "
                + passage.claim().statement().canonical(), passage -> passage, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Report.Entry> about(Report report, Report.JudgedPassage passage) {
        return report.findings().stream().filter(entry -> entry.claim().equals(passage) || entry.repeats().contains(passage)).toList();
    }

    /** Findings of one rule that are told otherwise have changed; the others have come or gone. */
    private static List<FindingChange> findings(List<Report.Entry> was, List<Report.Entry> is) {
        List<FindingChange> changes = new ArrayList<>();
        List<Report.Entry> gone = new ArrayList<>(was);
        for (Report.Entry entry : is) {
            Optional<Report.Entry> same = gone.stream().filter(old -> old.finding().fingerprint().equals(entry.finding().fingerprint())).findFirst()
                    .or(() -> gone.stream().filter(old -> old.finding().rule().equals(entry.finding().rule())).findFirst());
            same.ifPresent(gone::remove);
            if (same.isEmpty()) {
                changes.add(new FindingChange(RecordDiff.Fate.ADDED, entry));
            } else if (!same.get().finding().explanation().equals(entry.finding().explanation()) || same.get().finding().kind() != entry.finding().kind()) {
                changes.add(new FindingChange(RecordDiff.Fate.CHANGED, entry));
            }
        }
        gone.forEach(entry -> changes.add(new FindingChange(RecordDiff.Fate.REMOVED, entry)));
        return changes;
    }

    private Effect effect(String article, Report.JudgedPassage passage, Optional<String> was, Optional<String> is, List<FindingChange> findings) {
        Statement claim = passage.claim().statement();
        Set<RecordDiff.Change> causes = new LinkedHashSet<>();
        findings.stream().flatMap(change -> change.entry().evidence().stream()).forEach(item -> record.ofEvidence(item.id()).ifPresent(causes::add));
        if (was.isEmpty() || is.isEmpty()) {
            // Whether a claim is read depends on names and words.
            claim.entities().map(Entity::id).forEach(id -> record.ofEntity(id).ifPresent(causes::add));
        }
        boolean sure = !causes.isEmpty();
        if (!sure) {
            concerned(claim).forEach(causes::add);
        }
        if (causes.isEmpty()) {
            causes.addAll(record.ofVocabulary().stream().limit(MOST_CAUSES).toList());
        }
        return new Effect(article, passage, was, is, findings, List.copyOf(causes), sure);
    }

    /** The changes that concern the parties and the office of a claim. */
    private List<RecordDiff.Change> concerned(Statement claim) {
        Stream<String> ids = Stream.concat(claim.entities().map(Entity::id), FactSearch.office(claim).stream());
        return ids.filter(id -> !id.isEmpty()).flatMap(id -> Stream.concat(record.ofEntity(id).stream(),
                Stream.of(before.knowledge(), after.knowledge()).flatMap(known -> Stream.of(known.about(id), known.ofOffice(id)).flatMap(Collection::stream))
                        .map(Statement::id).distinct().flatMap(fact -> record.ofEvidence(fact).stream()))).distinct().limit(MOST_CAUSES).toList();
    }
}
