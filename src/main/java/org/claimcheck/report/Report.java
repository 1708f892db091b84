package org.claimcheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.JudgedFinding;
import org.claimcheck.verify.Verdict;

/**
 * What a reader is told about one article.
 *
 * @param document  the article, how much of it was read, and its claims; or why it cannot be read
 * @param claims    the claims of the document, in their order, with their verdicts
 * @param findings  what was found about them, in the order of the passages
 * @param unread    the checkable sentences that yielded nothing, in the order of the text
 * @param knowledge what the claims were judged by
 */
public record Report(ClaimsDocument document, List<JudgedPassage> claims, List<Entry> findings, List<UnreadSentence> unread,
                     KnowledgeState knowledge) {

    /** Takes copies of the lists. */
    public Report {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(knowledge, "knowledge");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /**
     * A claim with its verdict.
     *
     * @param claim    the claim
     * @param sentence what it says, in the words of reports
     * @param verdict  what the evidence says about it
     * @param reason   why, where the verdict alone does not tell; else empty
     * @param location where its words begin in the file
     */
    public record JudgedPassage(Claim claim, String sentence, Verdict verdict, String reason, SourceLocation location) {
    }

    /**
     * A finding with what a reader needs to follow it.
     *
     * @param finding  the finding
     * @param claim    the claim it is about
     * @param evidence what it rests on, the evidence of the leading rule first
     * @param repeats  later claims of the article that say the same
     */
    public record Entry(JudgedFinding finding, JudgedPassage claim, List<EvidenceItem> evidence, List<JudgedPassage> repeats) {

        /** Takes copies of the lists. */
        public Entry {
            evidence = List.copyOf(evidence);
            repeats = List.copyOf(repeats);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param statement the known fact or the claim
     * @param id        the fact's id, the id of a claim of the same article, or {@code articleId#claimId}
     * @param sentence  what it says, in the words of reports
     * @param location  where it stands
     * @param sources   where it was seen; empty for a claim of an article of this run
     */
    public record EvidenceItem(Statement statement, String id, String sentence, SourceLocation location, List<Source> sources) {

        /** A known fact with its sources, or a claim of an article of this run. */
        public EvidenceItem(Statement statement, String id, String sentence, SourceLocation location) {
            this(statement, id, sentence, location, statement.basis() instanceof Known known ? known.sources() : List.of());
        }

        /** Takes a copy of the sources. */
        public EvidenceItem {
            sources = List.copyOf(sources);
        }

        /** Whether it is a claim of an article of the archive. */
        boolean isArchived() {
            return statement.isClaimed() && !sources.isEmpty();
        }
    }

    /**
     * A checkable sentence that yielded no claim.
     *
     * @param text     its words; empty if the text is not there
     * @param location where it begins
     * @param nearest  the pattern that came nearest to a claim; empty if none came near, or it was not asked for
     */
    public record UnreadSentence(String text, SourceLocation location, Optional<NearMiss> nearest) {
    }

    /** The same report with other things told of the sentences that yielded nothing. */
    public Report withUnread(List<UnreadSentence> sentences) {
        return new Report(document, claims, findings, sentences, knowledge);
    }

    /** The report on a file that cannot be read. */
    public static Report failed(ClaimsDocument document, KnowledgeState knowledge) {
        return new Report(document, List.of(), List.of(), List.of(), knowledge);
    }

    /** Why the article cannot be read, if it cannot. */
    public Optional<String> error() {
        return document.error();
    }

    /** How many claims have each verdict, zeros included. */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, claims.stream().filter(c -> c.verdict() == verdict).count());
        }
        return counts;
    }

    /** How many findings are of each kind, zeros included. */
    public Map<FindingKind, Long> kinds() {
        Map<FindingKind, Long> counts = new LinkedHashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, (long) findings(kind).size());
        }
        return counts;
    }

    /** The findings of a kind, in the order of the passages. */
    public List<Entry> findings(FindingKind kind) {
        return findings.stream().filter(f -> f.finding().kind() == kind).toList();
    }

    /** The last day that the article states as past: it cannot have been published before. Empty if it states none. */
    public Optional<LocalDate> notBefore() {
        return claims.stream().filter(c -> !c.claim().timeText().isEmpty())
                .filter(c -> ((Claimed) c.claim().statement().basis()).modality().isFirm())
                .filter(c -> !c.claim().statement().period().edtf().isInterval())
                .flatMap(c -> c.claim().statement().period().earliest().stream()).max(Comparator.naturalOrder());
    }
}
