package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Quantity;

/** Tells how an article was read: what is mentioned, which pattern made which claim, and which nearly made another. */
public final class Explainer {

    private final PatternCatalogue patterns;

    /** An explainer of what an {@link Extractor} with the same patterns finds. */
    public Explainer(PatternCatalogue patterns) {
        this.patterns = patterns;
    }

    /**
     * How an article was read.
     *
     * @param article  the article
     * @param document its claims, whoever extracted them
     */
    public Explanation explain(Article article, ClaimsDocument document) {
        Lexicon lexicon = patterns.lexicon(article.language());
        Map<String, ClaimPattern> byName = patterns.patterns(article.language()).stream()
                .collect(Collectors.toMap(ClaimPattern::name, Function.identity()));
        List<Explanation.ReadSentence> sentences = new ArrayList<>();
        for (Sentence sentence : new ArticleReading(article, lexicon, Anchor.of(article.published())).sentences()) {
            List<Explanation.Made> claims = document.claims().stream().filter(claim -> isOf(claim, sentence))
                    .map(claim -> new Explanation.Made(claim, by(claim, byName))).toList();
            sentences.add(new Explanation.ReadSentence(sentence.passage, Extractor.isCheckable(sentence, lexicon), mentions(sentence), claims,
                    Optional.ofNullable(nearest(sentence, lexicon, claims))));
        }
        return new Explanation(sentences);
    }

    /** The nearest pattern of every checkable sentence without a claim, by the offset at which the sentence begins. */
    public Map<Integer, NearMiss> nearest(Article article, ClaimsDocument document) {
        Lexicon lexicon = patterns.lexicon(article.language());
        Set<Integer> unread = document.coverage().unread().stream().map(span -> span.start()).collect(Collectors.toSet());
        Map<Integer, NearMiss> nearest = new TreeMap<>();
        for (Sentence sentence : new ArticleReading(article, lexicon, Anchor.of(article.published())).sentences()) {
            NearMiss near = unread.contains(sentence.passage.start()) ? nearest(sentence, lexicon, List.of()) : null;
            if (near != null) {
                nearest.put(sentence.passage.start(), near);
            }
        }
        return nearest;
    }

    /** Of a sentence with claims, patterns are left out that made one of them or fit as well. */
    private NearMiss nearest(Sentence sentence, Lexicon lexicon, List<Explanation.Made> claims) {
        List<ClaimPattern> candidates = patterns.patterns(sentence.language);
        if (!claims.isEmpty()) {
            PatternMatcher matcher = new PatternMatcher(sentence, lexicon.words());
            candidates = candidates.stream().filter(pattern -> matcher.find(pattern).isEmpty()).toList();
        }
        return new PatternTracer(sentence, lexicon.words()).nearest(candidates);
    }

    private static boolean isOf(Claim claim, Sentence sentence) {
        return sentence.passage.start() <= claim.quote().start() && claim.quote().start() < sentence.passage.end();
    }

    private static String by(Claim claim, Map<String, ClaimPattern> byName) {
        String extractor = claim.basis().extractor();
        ClaimPattern pattern = byName.get(extractor);
        if (pattern != null) {
            return "pattern " + pattern.id() + ", " + pattern.location();
        }
        return PeopleGrammar.WAYS.contains(extractor) ? "the grammar of titles and names (" + extractor + ")" : extractor;
    }

    private static List<Explanation.Mentioned> mentions(Sentence sentence) {
        return sentence.all(Mention.Type.values()).stream()
                .sorted(Comparator.comparingInt(Mention::from).thenComparing(Comparator.comparingInt(Mention::to).reversed())
                        .thenComparing(Mention::type))
                .map(mention -> mentioned(sentence, mention)).distinct().toList();
    }

    /** A mention with its words as they stand in a sentence. */
    static Explanation.Mentioned mentioned(Sentence sentence, Mention mention) {
        return new Explanation.Mentioned(mention.type().name(), sentence.text(mention.from(), mention.to()), means(mention.meaning()));
    }

    private static String means(Mention.Meaning meaning) {
        if (meaning instanceof Mention.Named named) {
            return entity(named.entity());
        }
        if (meaning instanceof Mention.Titled titled) {
            return "the title " + titled.title();
        }
        if (meaning instanceof Mention.Role role) {
            return (role.qualifiers().isEmpty() ? "" : String.join(" ", role.qualifiers()) + " ") + role.title()
                    + (role.organization().isPresent() ? " of " + entity(role.organization()) : ", it is not told of what")
                    + (role.region().isPresent() ? " in " + entity(role.region()) : "") + (role.definite() ? "" : ", one of several");
        }
        if (meaning instanceof Mention.Group group) {
            return group.members().stream().map(Explainer::entity).collect(Collectors.joining(" + "));
        }
        if (meaning instanceof Mention.Time time) {
            return time.edtf().isUnknown() ? "unknown without the day of publication" : time.edtf().text();
        }
        return meaning instanceof Mention.Amount amount ? quantity(amount.quantity()) : "";
    }

    private static String entity(Entity entity) {
        if (!entity.isPresent()) {
            return "nobody";
        }
        return entity.isCatalogued() ? entity.id() : entity.name() + ", in no file";
    }

    private static String quantity(Quantity quantity) {
        String range = quantity.upper().compareTo(quantity.value()) == 0 ? "" : " to " + quantity.upper().toPlainString();
        String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound().id().replace('-', ' ') + " ";
        return bound + quantity.value().toPlainString() + range + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                + (quantity.per().isEmpty() ? "" : " a " + quantity.per());
    }
}
