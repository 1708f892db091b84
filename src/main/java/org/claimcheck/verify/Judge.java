package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.finding.Repetition;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Severity;
import org.claimcheck.rule.Template;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/**
 * Turns what the rules conclude about the claims of one article into a verification.
 *
 * <p>One error gives one finding: conflicts of one claim that have the same cause are merged, and so are claims that the
 * article repeats. A contradiction by known facts leaves no weaker finding of its claim standing.
 */
final class Judge {

    private final RuleCatalogue rules;
    private final Wording wording;
    private final ArticleClaims article;
    private final Set<String> later;
    private final Background background;
    private final Map<Statement, String> said = new IdentityHashMap<>();
    private Map<List<String>, List<Statement>> goingOn;

    /**
     * @param later the ids of the articles that come after this one: a conflict with one of their claims is reported
     *              there
     */
    Judge(RuleCatalogue rules, Wording wording, ArticleClaims article, Set<String> later, Background background) {
        this.rules = rules;
        this.wording = wording;
        this.article = article;
        this.later = later;
        this.background = background;
    }

    /**
     * The claims that the rules need to see: of those that say the same, the first two. However often an article repeats
     * itself, the cost follows what it says.
     */
    static List<Statement> withoutFurtherRepeats(List<Statement> claims) {
        Map<String, Integer> told = new HashMap<>();
        List<Statement> kept = new ArrayList<>(claims.stream().sorted(PASSAGE).toList());
        kept.removeIf(claim -> told.merge(says(claim), 1, Integer::sum) > 2);
        return kept;
    }

    /** What a claim says with what is told of it: equal for two of which one adds nothing to the other. */
    private static String says(Statement claim) {
        return claim.details().isEmpty() ? claim.canonical() : claim.canonical() + claim.details().stream().map(Detail::canonical).toList();
    }

    private String saysOnce(Statement claim) {
        return said.computeIfAbsent(claim, Judge::says);
    }

    /** Gives the claims that the rules did not see what the rules concluded on the one that they repeat. */
    private void followRepeats(List<Statement> inOrder, Map<String, List<Finding>> byClaim) {
        Map<String, List<Statement>> told = new HashMap<>();
        for (Statement claim : inOrder) {
            List<Statement> equal = told.computeIfAbsent(saysOnce(claim), says -> new ArrayList<>(2));
            if (equal.size() < 2) {
                equal.add(claim);
                continue;
            }
            List<Finding> followed = new ArrayList<>();
            for (Finding finding : byClaim.getOrDefault(equal.get(1).id(), List.of())) {
                followed.add(finding instanceof Repetition repetition
                        ? new Repetition(repetition.rule(), claim, repetition.told(), repetition.evidence()) : finding);
            }
            byClaim.put(claim.id(), followed);
        }
    }

    Verification judge(List<Finding> concluded) {
        Set<String> refuted = concluded.stream().filter(f -> f.kind() == FindingKind.CONTRADICTION && byRecord(f))
                .map(f -> f.claim().id()).collect(Collectors.toSet());
        Map<String, List<Finding>> byClaim = concluded.stream()
                .filter(f -> f.claim().article().equals(article.article()) && rules.names().contains(f.rule()))
                .filter(f -> !selfServing(f) && !(f.kind().isConflict() && restsOn(refuted, f)))
                .sorted(Session.ORDER)
                .collect(Collectors.groupingBy(f -> f.claim().id(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Statement> firstOfEqual = new HashMap<>();
        Map<String, List<Statement>> repeats = new HashMap<>();
        List<Statement> inOrder = article.claims().stream().sorted(PASSAGE).toList();
        followRepeats(inOrder, byClaim);
        for (Statement claim : inOrder) {
            Statement first = firstOfEqual.putIfAbsent(saysOnce(claim), claim);
            if (first != null) {
                repeats.computeIfAbsent(first.id(), id -> new ArrayList<>()).add(claim);
            }
        }
        // Of two claims of one article that cannot both be true, it is not known which is off.
        Set<String> doubted = byClaim.values().stream().flatMap(List::stream).filter(f -> f.kind() == FindingKind.CONTRADICTION)
                .flatMap(f -> f.evidence().stream()).filter(e -> e.article().equals(article.article())).map(Statement::id)
                .collect(Collectors.toSet());
        List<Draft> drafts = new ArrayList<>();
        for (Statement claim : inOrder) {
            List<Finding> own = byClaim.getOrDefault(claim.id(), List.of());
            boolean repeated = firstOfEqual.get(saysOnce(claim)) != claim;
            drafts.addAll(merged(own.stream()
                    .filter(f -> repeated ? f.kind() == FindingKind.REPETITION : true)
                    .filter(f -> !reportedElsewhere(f)).toList()));
        }
        drafts.sort(Comparator.comparing((Draft d) -> d.lead().claim(), PASSAGE)
                .thenComparing(d -> d.lead().kind()).thenComparing(d -> d.lead(), Session.ORDER));
        return new Verification(article.article(),
                article.claims().stream().map(c -> judged(c, byClaim.getOrDefault(c.id(), List.of()), doubted.contains(c.id()))).toList(),
                reported(drafts, repeats));
    }

    /** The order in which a reader meets claims. */
    private static final Comparator<Statement> PASSAGE = Comparator
            .comparingInt(start(c -> c.quote().start())).thenComparingInt(start(c -> c.quote().end()))
            .thenComparing(s -> s.id().length()).thenComparing(Statement::id);

    private static ToIntFunction<Statement> start(ToIntFunction<Claimed> offset) {
        return s -> s.basis() instanceof Claimed claimed ? offset.applyAsInt(claimed) : -1;
    }

    /** A claim that our record contradicts says nothing against another claim. */
    private static boolean restsOn(Set<String> claims, Finding finding) {
        return finding.evidence().stream().anyMatch(e -> claims.contains(e.id()));
    }

    /** An article is no evidence for itself. */
    private boolean selfServing(Finding finding) {
        return finding.kind() == FindingKind.CORROBORATION
                && finding.evidence().stream().anyMatch(e -> e.article().equals(article.article()));
    }

    /**
     * A conflict of two claims, or a repetition, is reported on the later of the two; one about what is told of a claim, with that
     * claim.
     */
    private boolean reportedElsewhere(Finding finding) {
        if (finding.kind() == FindingKind.CORROBORATION) {
            return false;
        }
        boolean anyPlace = finding.told().isPresent();
        return finding.evidence().stream().anyMatch(e -> e.isClaimed() && (later.contains(e.article())
                || !anyPlace && e.article().equals(article.article()) && PASSAGE.compare(e, finding.claim()) > 0));
    }

    /** A finding with the others of its group, the leading one first. */
    private record Draft(Finding lead, List<Finding> ranked, List<String> also, List<Statement> evidence) {
    }

    /** The findings of one claim that are to be reported, merged by kind and cause. */
    private List<Draft> merged(List<Finding> own) {
        boolean contradicted = own.stream().anyMatch(f -> f.kind() == FindingKind.CONTRADICTION && byRecord(f));
        Set<String> opposed = own.stream().filter(f -> f.kind() == FindingKind.CONTRADICTION).map(f -> rule(f).cause()).collect(Collectors.toSet());
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : own) {
            boolean superseded = switch (finding.kind()) {
                case CONTRADICTION, REPETITION, FLAW -> false;
                case TENSION -> contradicted || opposed.contains(rule(finding).cause());
                case CORROBORATION -> contradicted;
            };
            if (!superseded) {
                groups.computeIfAbsent(finding.kind() + " " + rule(finding).cause(), k -> new ArrayList<>()).add(finding);
            }
        }
        return groups.values().stream().map(this::merge).toList();
    }

    private Draft merge(List<Finding> group) {
        List<Finding> ranked = group.stream().sorted(Comparator
                .comparingInt((Finding f) -> -rule(f).precedence()).thenComparing(Finding::rule)
                .thenComparing(f -> f.evidence().stream().findFirst().orElse(f.claim()), PASSAGE).thenComparing(Session.ORDER)).toList();
        Finding lead = ranked.get(0);
        Set<String> also = new TreeSet<>();
        Set<Statement> evidence = new LinkedHashSet<>();
        for (Finding finding : ranked) {
            also.add(finding.rule());
            if (finding.kind() != FindingKind.REPETITION || finding == lead) {
                evidence.addAll(finding.evidence());
            }
        }
        also.remove(lead.rule());
        return new Draft(lead, ranked, List.copyOf(also), List.copyOf(evidence));
    }

    private List<JudgedFinding> reported(List<Draft> drafts, Map<String, List<Statement>> repeats) {
        Fingerprint fingerprints = new Fingerprint();
        List<JudgedFinding> reported = new ArrayList<>();
        for (Draft draft : drafts) {
            Finding lead = draft.lead();
            Rule rule = rule(lead);
            Optional<String> suggestion = draft.ranked().stream()
                    .flatMap(f -> rule(f).suggest().map(t -> words(t, f)).stream()).filter(w -> !w.isEmpty()).findFirst();
            reported.add(new JudgedFinding(lead, fingerprints.of(rule.oldestName(), lead.claim(), lead.evidence()), draft.also(), draft.evidence(),
                    repeats.getOrDefault(lead.claim().id(), List.of()), rule.severity(), words(rule.explain(), lead),
                    suggestion, rule.summary()));
        }
        return reported;
    }

    private JudgedClaim judged(Statement claim, List<Finding> own, boolean doubted) {
        boolean contradicted = false;
        boolean disputed = doubted;
        boolean strained = false;
        boolean corroborated = false;
        for (Finding finding : own) {
            switch (finding.kind()) {
                case CONTRADICTION -> {
                    contradicted |= byRecord(finding);
                    disputed |= !byRecord(finding);
                }
                // What is only worth knowing changes no verdict.
                case TENSION -> strained |= rule(finding).severity() != Severity.INFO;
                case CORROBORATION -> corroborated = true;
                case REPETITION -> { }
            }
        }
        if (contradicted) {
            return new JudgedClaim(claim, Verdict.CONTRADICTED, Reason.NONE);
        }
        Reason unchecked = unchecked(claim);
        if (unchecked != Reason.NONE) {
            return new JudgedClaim(claim, Verdict.NOT_CHECKABLE, unchecked);
        }
        if (disputed || strained && corroborated) {
            return new JudgedClaim(claim, Verdict.DISPUTED, Reason.NONE);
        }
        if (corroborated) {
            return new JudgedClaim(claim, Verdict.CORROBORATED, Reason.NONE);
        }
        if (strained) {
            return new JudgedClaim(claim, Verdict.UNSETTLED, Reason.NONE);
        }
        return new JudgedClaim(claim, Verdict.UNVERIFIED, reason(claim));
    }

    private static Reason unchecked(Statement claim) {
        return switch (((Claimed) claim.basis()).modality()) {
            case PLANNED -> Reason.PLANNED;
            case CONDITIONAL -> Reason.CONDITIONAL;
            case DENIED -> Reason.DENIED;
            case ASSERTED, REPORTED, HEDGED -> Reason.NONE;
        };
    }

    private Reason reason(Statement claim) {
        for (Statement known : goingOn().getOrDefault(matter(claim), List.of())) {
            if (known.period().wasCheckedBefore(claim.period())) {
                return Reason.RECORD_ENDS;
            }
        }
        if (!claim.isDated()) {
            return Reason.UNDATED;
        }
        return Reason.NOTHING_KNOWN;
    }

    /** The known statements whose record ends some day, by what they are about; collected when they are first asked for. */
    private Map<List<String>, List<Statement>> goingOn() {
        if (goingOn == null) {
            goingOn = new HashMap<>();
            for (Statement known : background.known()) {
                if (known.period().endsOpen()) {
                    goingOn.computeIfAbsent(matter(known), matter -> new ArrayList<>(1)).add(known);
                    if (known instanceof Role role && role.office().isPresent()) {
                        goingOn.computeIfAbsent(holding(role), matter -> new ArrayList<>(1)).add(known);
                    }
                }
            }
        }
        return goingOn;
    }

    /** What a statement is about, whatever it says of it: a role an office, or where it names none, somebody in a body. */
    private static List<String> matter(Statement statement) {
        if (statement instanceof Role role) {
            return role.office().isPresent() ? List.of(role.officeId()) : holding(role);
        }
        return List.of(statement.getClass().getName(), statement.subjectKey(), statement.objectKey(), statement.predicate());
    }

    private static List<String> holding(Role role) {
        return List.of(role.holderKey(), role.organizationKey());
    }

    /** Whether known facts alone decide, or the calendar or arithmetic. */
    private static boolean byRecord(Finding finding) {
        return finding.evidence().stream().noneMatch(Statement::isClaimed);
    }

    private Rule rule(Finding finding) {
        return rules.rule(finding.rule()).orElseThrow();
    }

    private String words(Template template, Finding finding) {
        return template.render(placeholder -> {
            return switch (placeholder.party()) {
                case CLAIM -> wording.field(finding.claim(), placeholder.field());
                case KNOWN -> at(finding.evidence(), 0).flatMap(s -> wording.field(s, placeholder.field()));
                case ALSO -> at(finding.evidence(), 1).flatMap(s -> wording.field(s, placeholder.field()));
                case TOLD -> finding.told().flatMap(d -> wording.field(d, placeholder.field()));
            };
        });
    }

    private static Optional<Statement> at(List<Statement> evidence, int index) {
        return index < evidence.size() ? Optional.of(evidence.get(index)) : Optional.empty();
    }
}
