package org.claimcheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.article.Passage;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import org.claimcheck.review.SeenMatter;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.verify.Fingerprint;
import org.claimcheck.verify.JudgedFinding;
import org.claimcheck.verify.Verdict;

/**
 * What a reader is told about one article.
 *
 * @param document  the article, how much of it was read, and its claims; or why it cannot be read
 * @param article   the text; empty where it is not there
 * @param claims    the claims of the document, in their order, with their verdicts
 * @param findings  what was found about them, in the order of the passages
 * @param grave     claims that need a human decision though no rule speaks against them, in the order of the passages
 * @param unread    the checkable sentences that yielded nothing, in the order of the text
 * @param timelines who held the offices that the findings are about, by the names of the offices
 * @param aside     what is kept from the reader, and why
 * @param knowledge what the claims were judged by
 */
public record Report(ClaimsDocument document, Optional<Article> article, List<JudgedPassage> claims, List<Entry> findings,
                     List<GraveClaim> grave, List<UnreadSentence> unread, List<OfficeTimeline> timelines, SetAside aside,
                     KnowledgeState knowledge) {

    /** Takes copies of the lists. */
    public Report {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(aside, "aside");
        Objects.requireNonNull(knowledge, "knowledge");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        grave = List.copyOf(grave);
        unread = List.copyOf(unread);
        timelines = List.copyOf(timelines);
    }

    /** A report on an article whose text is not there, about no offices and no grave claims. */
    public Report(ClaimsDocument document, List<JudgedPassage> claims, List<Entry> findings, List<UnreadSentence> unread, KnowledgeState knowledge) {
        this(document, Optional.empty(), claims, findings, List.of(), unread, List.of(), SetAside.NOTHING, knowledge);
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
     * @param standing what reviewers decided about it
     * @param grave    whether it speaks against a claim that needs a human decision anyway
     */
    public record Entry(JudgedFinding finding, JudgedPassage claim, List<EvidenceItem> evidence, List<JudgedPassage> repeats, Standing standing,
                        boolean grave) {

        /** A finding about which nobody has decided. */
        public Entry(JudgedFinding finding, JudgedPassage claim, List<EvidenceItem> evidence, List<JudgedPassage> repeats) {
            this(finding, claim, evidence, repeats, Standing.OPEN, false);
        }

        /** Takes copies of the lists. */
        public Entry {
            evidence = List.copyOf(evidence);
            repeats = List.copyOf(repeats);
        }

        /** What there is to decide about. */
        public Matter matter() {
            Map<String, EvidenceMark> marks = new LinkedHashMap<>();
            evidence.stream().map(EvidenceItem::mark).forEach(mark -> add(marks, mark));
            finding.finding().told().ifPresent(told -> add(marks, EvidenceMark.of("told: " + told.kind(), told.canonical(), finding.explanation())));
            return new Matter(finding.fingerprint(), finding.rule(), finding.claim().article(), claim.sentence(), List.copyOf(marks.values()));
        }

        private static void add(Map<String, EvidenceMark> marks, EvidenceMark mark) {
            String id = mark.id();
            for (int i = 2; marks.containsKey(id); i++) {
                id = mark.id() + " (" + i + ")";
            }
            marks.put(id, new EvidenceMark(id, mark.sha256(), mark.says()));
        }

        /** Whether nothing but a human decision may take it out of reports. */
        public boolean awaitsDecision() {
            return grave && !standing.isSettled();
        }

        Entry standing(Decisions decisions) {
            return new Entry(finding, claim, evidence, repeats, decisions.of(matter()), grave);
        }
    }

    /**
     * A claim that needs a human decision though nothing speaks against it: an accusation against a living person, or their death.
     *
     * @param claim       the claim
     * @param matter      what there is to decide about
     * @param explanation why somebody has to decide, in a sentence
     * @param repeats     later claims of the article about the same
     * @param standing    what reviewers decided about it
     */
    public record GraveClaim(JudgedPassage claim, Matter matter, String explanation, List<JudgedPassage> repeats, Standing standing) {

        /** Takes a copy of the repeats. */
        public GraveClaim {
            repeats = List.copyOf(repeats);
        }

        GraveClaim standing(Decisions decisions) {
            return new GraveClaim(claim, matter, explanation, repeats, decisions.of(matter));
        }
    }

    /**
     * Who held an office when, by the record.
     *
     * @param office  the office's id
     * @param name    its name in English
     * @param tenures who held it, the earliest first
     */
    public record OfficeTimeline(String office, String name, List<Tenure> tenures) {

        /** Takes a copy of the tenures. */
        public OfficeTimeline {
            tenures = List.copyOf(tenures);
        }
    }

    /**
     * A time in an office.
     *
     * @param holder   who held it
     * @param period   when; its ends may be uncertain or unknown
     * @param id       the id of the fact
     * @param location where the fact stands
     */
    public record Tenure(String holder, Period period, String id, SourceLocation location) {
    }

    /**
     * What is kept from the reader.
     *
     * @param decided    findings that reviewers settled
     * @param graveDecided grave claims that reviewers settled
     * @param asBefore   findings that stand in an earlier report just so; empty unless compared
     * @param gone       findings of the earlier report that are no more; empty unless compared
     * @param compared   whether the report was compared with an earlier one of the article
     */
    public record SetAside(List<Entry> decided, List<GraveClaim> graveDecided, List<Entry> asBefore, List<Baseline.Earlier> gone, boolean compared) {

        /** Nothing is kept back. */
        public static final SetAside NOTHING = new SetAside(List.of(), List.of(), List.of(), List.of(), false);

        /** Takes copies of the lists. */
        public SetAside {
            decided = List.copyOf(decided);
            graveDecided = List.copyOf(graveDecided);
            asBefore = List.copyOf(asBefore);
            gone = List.copyOf(gone);
        }

        /** How many findings and grave claims reviewers settled. */
        public int settled() {
            return decided.size() + graveDecided.size();
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

        /** Its content as it is now. The day on which a fact was last checked is no part of it. */
        EvidenceMark mark() {
            StringBuilder content = new StringBuilder(statement.canonical());
            StringBuilder says = new StringBuilder(sentence);
            if (statement.basis() instanceof Known known) {
                content.append('\n').append(known.certainty().id()).append('\n').append(known.saidBy());
                says.append(known.certainty() == Certainty.CERTAIN ? "" : " (" + known.certainty().id() + ")");
            }
            sources.forEach(source -> content.append('\n').append(source));
            says.append(sources.stream().map(source -> source.publisher() + (source.date().isEmpty() ? "" : ", " + source.date()))
                    .collect(Collectors.joining("; ", " — ", "")).replaceFirst(" — $", ""));
            return EvidenceMark.of(Fingerprint.identity(statement), content.toString(), says.toString());
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
        return new Report(document, article, claims, findings, grave, sentences, timelines, aside, knowledge);
    }

    /**
     * The same report with what reviewers decided.
     *
     * @param decisions what they decided
     * @param shown     whether what they settled stays in the report
     */
    public Report decidedBy(Decisions decisions, boolean shown) {
        List<Entry> judged = findings.stream().map(entry -> entry.standing(decisions)).toList();
        List<GraveClaim> weighed = grave.stream().map(claim -> claim.standing(decisions)).toList();
        List<Entry> settled = shown ? List.of() : judged.stream().filter(entry -> entry.standing().isSettled()).toList();
        List<GraveClaim> open = weighed.stream().filter(claim -> shown || !claim.standing().isSettled()).toList();
        return new Report(document, article, claims, judged.stream().filter(entry -> !settled.contains(entry)).toList(), open, unread, timelines,
                new SetAside(settled, weighed.stream().filter(claim -> !open.contains(claim)).toList(), aside.asBefore(), aside.gone(), aside.compared()), knowledge);
    }

    /**
     * The same report with only what an earlier one did not tell. Claims that need a human decision stay until they have it.
     *
     * @param baseline the earlier report
     */
    public Report since(Baseline baseline) {
        if (!baseline.has(document.article().id())) {
            return this;
        }
        List<Entry> asBefore = findings.stream().filter(entry -> !entry.awaitsDecision() && baseline.tells(entry.matter())).toList();
        Set<String> now = Stream.concat(findings.stream(), aside.decided().stream()).map(entry -> entry.finding().fingerprint())
                .collect(Collectors.toSet());
        List<Baseline.Earlier> gone = baseline.findings(document.article().id()).stream().filter(earlier -> !now.contains(earlier.fingerprint())).toList();
        return new Report(document, article, claims, findings.stream().filter(entry -> !asBefore.contains(entry)).toList(), grave, unread, timelines,
                new SetAside(aside.decided(), aside.graveDecided(), asBefore, gone, true), knowledge);
    }

    /** What a reviewer may decide about: conflicts and grave claims, with what it takes to decide. */
    public List<SeenMatter> decidable() {
        List<SeenMatter> seen = new ArrayList<>();
        Stream.of(findings.stream(), aside.decided().stream(), aside.asBefore().stream()).flatMap(all -> all)
                .filter(entry -> entry.finding().kind().isConflict()).map(this::seen).forEach(seen::add);
        grave.forEach(claim -> seen.add(seen(claim)));
        return List.copyOf(seen);
    }

    /** A finding with what it takes to decide about it. */
    public SeenMatter seen(Entry entry) {
        return new SeenMatter(entry.matter(), entry.claim().location().toString(), entry.finding().explanation(),
                entry.evidence().stream().filter(item -> item.statement().isKnown())
                        .map(item -> item.location().path() + ":" + item.location().line()).toList(),
                words(entry.claim().claim(), entry.evidence().stream().map(EvidenceItem::statement).toList()));
    }

    /** A claim that needs a decision with what it takes to decide about it. */
    public SeenMatter seen(GraveClaim claim) {
        return new SeenMatter(claim.matter(), claim.claim().location().toString(), claim.explanation(), List.of(), words(claim.claim().claim(), List.of()));
    }

    private SeenMatter.Words words(Claim claim, List<Statement> evidence) {
        Set<Integer> starts = new TreeSet<>();
        starts.add(claim.quote().start());
        evidence.forEach(statement -> {
            if (statement.basis() instanceof Claimed told && told.article().equals(document.article().id())) {
                starts.add(told.quote().start());
            }
        });
        String own = sentences(Set.of(claim.quote().start()));
        String all = sentences(starts);
        return new SeenMatter.Words(own.isEmpty() ? claim.quote().text() : own, all.isEmpty() ? claim.quote().text() : all,
                document.article().language(), document.article().published().map(Edtf::text).orElse(""), claim.basis().extractor());
    }

    /** The sentences at some offsets, in their order; empty if the text is not there. */
    private String sentences(Set<Integer> offsets) {
        return article.stream().flatMap(read -> read.passages().stream())
                .filter(passage -> offsets.stream().anyMatch(offset -> passage.start() <= offset && offset < passage.end()))
                .map(Passage::text).collect(Collectors.joining(" "));
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
        Stream.of(FindingKind.values()).filter(FindingKind::isAboutClaims).forEach(kind -> counts.put(kind, (long) findings(kind).size()));
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
