package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.finding.Flaw;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.Severity;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
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
import org.claimcheck.verify.FactCheck;
import org.claimcheck.verify.Verifier;

/** What of the record speaks against a fact that is to be added: what says the same already, and what cannot be true beside it. */
public final class Objections {

    /** The article that is supposed to tell the fact, so that the rules can judge it. */
    private static final String ARTICLE = "facts-add";

    private final Engine engine;
    private final FactCheck check;

    /**
     * Judges by what an engine knows.
     *
     * @param engine its rules judge what is no role as if somebody claimed it
     * @param check  judges it among the known facts
     */
    public Objections(Engine engine, FactCheck check) {
        this.engine = engine;
        this.check = check;
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
        List<Set<String>> same = all.stream().map(objection -> ids(objection.evidence())).toList();
        // An article that gives an office another time contradicts the record; the record may well hold a further term.
        List<Report.Entry> claimed = fact instanceof Role ? List.of() : judged(draft, fact).findings();
        for (Report.Entry entry : claimed) {
            if (entry.finding().kind().isConflict()) {
                List<Statement> evidence = entry.evidence().stream().map(Report.EvidenceItem::statement).filter(Statement::isKnown).toList();
                conflicts.putIfAbsent(ids(evidence), new Objection(evidence, entry.finding().rule(), entry.finding().explanation(),
                        firm && entry.finding().kind() == FindingKind.CONTRADICTION));
            }
        }
        for (Objection flaw : flaws(fact, firm)) {
            Set<String> evidence = ids(flaw.evidence());
            if (!same.contains(evidence) && (!conflicts.containsKey(evidence) || flaw.firm() && !conflicts.get(evidence).firm())) {
                conflicts.put(evidence, flaw);
            }
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

    /** What is wrong with the fact among those that are known of the same parties and the same office. */
    private List<Objection> flaws(Statement fact, boolean firm) {
        Knowledge knowledge = engine.knowledge();
        Map<String, Statement> known = new TreeMap<>();
        Stream.of(fact.subject(), fact.object()).filter(Entity::isCatalogued).flatMap(entity -> knowledge.about(entity.id()).stream())
                .forEach(other -> known.put(other.id(), other));
        if (fact instanceof Role role) {
            knowledge.ofOffice(role.officeId()).forEach(other -> known.put(other.id(), other));
        }
        known.put(fact.id(), fact);
        List<Objection> flaws = new ArrayList<>();
        Wording wording = Verifier.wording(knowledge);
        for (Flaw flaw : check.run(knowledge, List.copyOf(known.values()))) {
            Rule rule = check.catalogue().rule(flaw.rule()).orElseThrow();
            if (flaw.facts().contains(fact) && rule.severity() != Severity.INFO) {
                flaws.add(new Objection(flaw.facts().stream().filter(other -> !other.equals(fact)).toList(), rule.name(),
                        "With this added: " + FactCheck.explanation(rule, flaw, wording),
                        firm && rule.severity() == Severity.ERROR));
            }
        }
        return flaws;
    }
}
