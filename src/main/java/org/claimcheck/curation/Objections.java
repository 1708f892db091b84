package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;

/** What of the record speaks against a fact that is to be added: what says the same already, and what cannot be true beside it. */
public final class Objections {

    /** The article that is supposed to tell the fact, so that the rules can judge it. */
    private static final String ARTICLE = "facts-add";

    private final Engine engine;

    /** Judges by what an engine knows, and by its rules. */
    public Objections(Engine engine) {
        this.engine = engine;
    }

    /**
     * Something that speaks against the fact.
     *
     * @param evidence what our record says
     * @param rule     the rule that found it; empty where the record says the same
     * @param why      why they cannot both be true, in a sentence; empty where the record says the same
     * @param firm     whether it forbids to add the fact; else it is only told
     */
    public record Objection(List<Statement> evidence, String rule, String why, boolean firm) {

        /** Takes a copy of the evidence. */
        public Objection {
            evidence = List.copyOf(evidence);
        }
    }

    /** What speaks against a fact, in the order in which it is best told. */
    public List<Objection> to(RecordFile.Draft draft) {
        Knowledge knowledge = engine.knowledge();
        Statement fact = draft.fact(knowledge);
        List<Objection> all = new ArrayList<>();
        alike(fact).forEach(same -> all.add(new Objection(List.of(same), "", "", true)));
        Map<Set<String>, Objection> conflicts = new LinkedHashMap<>();
        boolean firm = fact.isReliable();
        for (Report.Entry entry : judged(draft, fact).findings()) {
            if (entry.finding().kind().isConflict()) {
                List<Statement> evidence = entry.evidence().stream().map(Report.EvidenceItem::statement).filter(Statement::isKnown).toList();
                conflicts.putIfAbsent(ids(evidence), new Objection(evidence, entry.finding().rule(), entry.finding().explanation(),
                        firm && entry.finding().kind() == FindingKind.CONTRADICTION));
            }
        }
        for (Statement other : overlapping(fact)) {
            conflicts.putIfAbsent(ids(List.of(other)), new Objection(List.of(other), "one-holder", "One person holds this office at a time.", firm));
        }
        all.addAll(conflicts.values());
        return all;
    }

    private static Set<String> ids(List<Statement> statements) {
        Set<String> ids = new TreeSet<>();
        statements.forEach(statement -> ids.add(statement.id()));
        return ids;
    }

    /** What the rules find about the fact as the claim of an article. */
    private Report judged(RecordFile.Draft draft, Statement fact) {
        Known known = (Known) fact.basis();
        List<String> publishers = known.sources().stream().map(Source::publisher).distinct().toList();
        List<String> speaker = known.saidBy().isEmpty() ? publishers.stream().limit(1).toList() : List.of(known.saidBy());
        String words = engine.words(fact);
        Claimed basis = new Claimed(ARTICLE, "c1", Modality.ASSERTED, false, speaker, publishers, Zone.BODY, new Quote(words, 0, words.length()), "", List.of());
        Claim claim = new Claim(draft.as(basis, engine.knowledge()), "");
        ArticleInfo article = new ArticleInfo(ARTICLE, ARTICLE, "", "", "", Optional.of(Edtf.day(known.checked())), PublishedFrom.OPTION, "", "", List.of(),
                OptionalInt.empty());
        return engine.verify(new ReadArticle(ClaimsDocument.of(article, Coverage.NONE, List.of(claim)), Optional.empty()), List.of());
    }

    /** What the record has of the same parties that may be the same. */
    private List<Statement> alike(Statement fact) {
        List<Statement> about = new ArrayList<>(engine.knowledge().about(fact.subject().isCatalogued() ? fact.subject().id() : fact.object().id()));
        about.removeIf(other -> !other.getClass().equals(fact.getClass()) || !other.subjectKey().equals(fact.subjectKey())
                || !other.objectKey().equals(fact.objectKey()) || !other.predicate().equals(fact.predicate()) || !other.period().possiblyIntersects(fact.period())
                || !sameDetails(fact, other));
        return about;
    }

    private static boolean sameDetails(Statement fact, Statement other) {
        if (fact instanceof Role role) {
            return role.officeId().equals(((Role) other).officeId()) && role.qualifiers().equals(((Role) other).qualifiers());
        }
        if (fact instanceof Figure figure) {
            return figure.quantity().equals(((Figure) other).quantity());
        }
        return !(fact instanceof Event event) || event.officeId().equals(((Event) other).officeId())
                && (!event.isPlaced() || !((Event) other).isPlaced() || event.placeKey().equals(((Event) other).placeKey()));
    }

    /** Others who surely held an office meanwhile that one person holds at a time. */
    private List<Statement> overlapping(Statement fact) {
        if (!(fact instanceof Role role) || !role.isExclusive() || !role.isFull() || role.isVacant()) {
            return List.of();
        }
        return engine.knowledge().ofOffice(role.officeId()).stream().filter(other -> other instanceof Role held && held.isFull() && held.isReliable()
                && !held.holderKey().equals(role.holderKey()) && held.period().surelyOverlaps(role.period())).toList();
    }
}
