package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.finding.Finding;
import org.claimcheck.knowledge.Archive;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.EnglishWording;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Published;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Within;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Judges the claims of articles by the rules.
 *
 * <p>Each article gets a session of its own with only the known facts that bear on its claims. What comes out does not
 * depend on the order of claims, facts or articles. A verifier may be used by several threads.
 */
public final class Verifier {

    private final CompiledRules rules;
    private final Tolerances tolerances;

    /**
     * A verifier.
     *
     * @param rules      the rules to judge by
     * @param tolerances how far figures and days may differ
     */
    public Verifier(CompiledRules rules, Tolerances tolerances) {
        this.rules = rules;
        this.tolerances = tolerances;
    }

    /** Gets the engine of the rules ready on another thread, where there is a processor for it. Nobody need wait for that. */
    public static void warmUp() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(CompiledRules::warmUp, "claimcheck-rules");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, error) -> { });  // whatever it is, those who judge will meet it, too
            thread.start();
        }
    }

    /** The rules in force. */
    public RuleCatalogue catalogue() {
        return rules.catalogue();
    }

    /** The names of the rules that run. */
    public SortedSet<String> ruleNames() {
        return rules.ruleNames();
    }

    /** Judges the claims of one article by known facts alone. */
    public Verification verify(ArticleClaims article, Knowledge knowledge) {
        return verify(article, knowledge, List.of());
    }

    /**
     * Judges the claims of one article by known facts and by the claims of other articles.
     *
     * <p>A conflict between claims of two articles is reported with the later of them, by publication date and then by
     * id; corroboration by an independent article with both.
     *
     * @param article   the article
     * @param knowledge the known facts
     * @param others    other articles; the article itself among them is passed over
     */
    public Verification verify(ArticleClaims article, Knowledge knowledge, Collection<ArticleClaims> others) {
        return verify(article, knowledge, others, Set.of());
    }

    /**
     * As {@link #verify(ArticleClaims, Knowledge, Collection)}; of the accepted claims of earlier articles, those of some
     * articles are passed over.
     *
     * @param itself the ids under which the archive may hold the article itself; a version that is among the others goes before
     *               what the archive has of it
     */
    public Verification verify(ArticleClaims article, Knowledge knowledge, Collection<ArticleClaims> others, Set<String> itself) {
        Setting setting = setting(article, knowledge, others, itself);
        return new Judge(rules.catalogue(), wording(knowledge), article, setting.later(), setting.background())
                .judge(Session.run(rules, setting.claims(), setting.background()));
    }

    /**
     * Follows the rules with one claim of an article, condition by condition.
     *
     * @param article   the article
     * @param knowledge the known facts
     * @param others    other articles; the article itself among them is passed over
     * @param itself    the ids under which the archive may hold the article itself
     * @param claim     a claim of the article
     * @param only      the rules to follow; empty for all that could bear on the claim
     * @throws IllegalArgumentException if the article makes no such claim
     */
    public ClaimTrace trace(ArticleClaims article, Knowledge knowledge, Collection<ArticleClaims> others, Set<String> itself,
                            Statement claim, Set<String> only) {
        if (!article.claims().contains(claim)) {
            throw new IllegalArgumentException("Article " + article.article() + " makes no claim " + claim.id());
        }
        Setting setting = setting(article, knowledge, others, itself);
        List<Statement> own = new Relevance(knowledge, tolerances).of(List.of(claim), List.of(), List.of()).known();
        int beside = setting.background().known().size() - own.size();
        Optional<Statement> asked = setting.claims().stream().filter(claim::equals).findFirst().or(() -> setting.claims().stream()
                .filter(c -> c.article().equals(article.article()) && c.canonical().equals(claim.canonical()))
                .reduce((first, second) -> second));
        List<RuleTrace> traces = new ArrayList<>();
        List<Rule> unconcerned = new ArrayList<>();
        if (asked.isPresent()) {
            Prober prober = new Prober(rules, asked.get());
            for (Rule rule : rules.catalogue().rules()) {
                if (!only.isEmpty() && !only.contains(rule.name()) || !prober.add(rule)) {
                    unconcerned.add(rule);
                }
            }
            Set<String> concluded = Session.run(rules, setting.claims(), setting.background()).stream()
                    .filter(f -> f.claim().id().equals(asked.get().id())).map(Finding::rule).collect(Collectors.toSet());
            for (RuleTrace trace : prober.trace(setting.claims(), setting.background(), concluded)) {
                if (only.isEmpty() && trace.isAboutOtherMatters()) {
                    unconcerned.add(trace.rule());
                } else {
                    traces.add(trace);
                }
            }
            traces.sort(Comparator.comparing((RuleTrace t) -> !t.concluded())
                    .thenComparing(t -> (double) -t.reached() / t.steps().size())
                    .thenComparing(RuleTrace::missing).thenComparing(t -> t.rule().name()));
            unconcerned.sort(Comparator.comparing(Rule::name));
        }
        return new ClaimTrace(claim, asked, TestValues.properties(claim), traces, unconcerned, own, beside);
    }

    /** What the rules see: claims and background; and the ids of the articles that come after the one that is judged. */
    private record Setting(List<Statement> claims, Background background, Set<String> later) {
    }

    private Setting setting(ArticleClaims article, Knowledge knowledge, Collection<ArticleClaims> others, Set<String> itself) {
        List<ArticleClaims> besides = others.stream().filter(o -> !o.article().equals(article.article())).sorted().toList();
        Set<String> later = besides.stream().filter(o -> o.compareTo(article) > 0).map(ArticleClaims::article)
                .collect(Collectors.toSet());
        List<Statement> claims = Judge.withoutFurtherRepeats(article.claims());
        Set<String> matters = article.claims().stream().flatMap(c -> Archive.matters(c).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        besides.forEach(other -> other.claims().stream()
                .filter(c -> Archive.matters(c).stream().anyMatch(matters::contains)).forEach(claims::add));
        Set<String> here = new TreeSet<>(itself);
        here.add(article.article());
        besides.forEach(other -> here.add(other.article()));
        List<AcceptedClaim> accepted = knowledge.archive().about(matters).stream().filter(c -> !here.contains(c.article().id())).toList();
        accepted.forEach(c -> claims.add(c.statement()));
        claims.removeIf(Verifier::isAboutSomebodyUnnamed);
        List<Published> published = new ArrayList<>();
        published(article.article(), article.published()).ifPresent(published::add);
        besides.forEach(other -> published(other.article(), other.published()).ifPresent(published::add));
        accepted.forEach(c -> published(c.article().id(), c.article().published()).ifPresent(published::add));
        Background background = new Relevance(knowledge, tolerances, Session.asksFor(rules, claims.size(), Within.class))
                .of(article.claims(), claims, published);
        return new Setting(claims, background, later);
    }

    static Optional<Published> published(String article, Optional<Edtf> date) {
        return date.map(day -> new Published(article, Period.within(day)));
    }

    /** Nothing can be said against what is told of "a soldier": another statement need not mean the same one. */
    private static boolean isAboutSomebodyUnnamed(Statement claim) {
        boolean object = claim.object().type() == EntityType.DESCRIPTION && !(claim instanceof Event);
        return object || claim.subject().type() == EntityType.DESCRIPTION;
    }

    /** The words for reports in English, with the names that the vocabulary gives. */
    public static Wording wording(Knowledge knowledge) {
        return new EnglishWording(new VocabularyTerms(knowledge));
    }
}
