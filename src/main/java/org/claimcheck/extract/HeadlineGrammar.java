package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Zone;

/**
 * Finds headlines that state what the body of their article denies, or tells only as a possibility: the same verb and most of the same words, told
 * by whom the headline names, and nowhere in the body as a matter of fact.
 */
final class HeadlineGrammar {

    /** The general type of event of headlines of which nothing else is understood. */
    private static final String OCCURRENCE = WeekdayGrammar.OCCURRENCE;
    private static final int SHORTEST = 3;
    /** Words, beside the verb, that headline and body share at least. */
    private static final int SHARED = 2;
    /** Part of the words of the headline that the body must repeat. */
    private static final double MOST = 0.6;
    /** Words between a negation or a doubt and its verb. */
    private static final int NEAR = 4;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "ne", "n'");

    private final List<Sentence> sentences;
    private final Words words;

    HeadlineGrammar(List<Sentence> sentences, Lexicon lexicon) {
        this.sentences = sentences;
        this.words = lexicon.words();
    }

    /** What a headline says: its verb, whose forms may be of several, and its other words. */
    private record Statement(int verb, Set<String> verbs, Set<String> subject, Set<String> others) {
    }

    void read(List<Draft> drafts) {
        for (Sentence headline : sentences) {
            Statement statement = headline.passage.zone() == Zone.HEADLINE ? statement(headline) : null;
            Retelling retelling = statement == null ? null : retelling(statement);
            if (retelling != null) {
                draft(headline, drafts).details.add(retelling);
            }
        }
    }

    private Draft draft(Sentence headline, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.sentence == headline && draft.kind.equals("event") && !draft.isOfSomebodyUnnamed() && draft.modality == Modality.ASSERTED && !draft.negated) {
                return draft;
            }
        }
        Draft draft = new Draft("event", OCCURRENCE, "headline");
        draft.sentence = headline;
        draft.from = 0;
        draft.to = headline.size();
        drafts.add(0, draft);
        return draft;
    }

    // --- the headline ---------------------------------------------------------------------------------------------------

    /** What a headline states in its own name; null for a question, a quotation, a doubt, a denial or a title without a verb. */
    private Statement statement(Sentence headline) {
        for (int i = 0; i < headline.size(); i++) {
            boolean other = headline.isQuoteMark(i) || headline.is(i, "?", ":", "'", "‘", "’") || NEGATIONS.contains(headline.token(i).lower())
                    || headline.is(i, "no", "pas", "jamais", "sans", "without");
            for (String list : List.of("deny", "say", "according", "hedge", "mere-thought", "condition", "if", "debunk")) {
                other |= words.list(list).match(headline.tokens, i) > 0;
            }
            if (other) {
                return null;
            }
        }
        for (int i = 1; i < headline.size(); i++) {
            Token token = headline.token(i);
            boolean verb = token.isWord() && !token.word().finite().isEmpty() && headline.at(i - 1, Mention.Type.DATE) == null
                    && !headline.is(i - 1, "the", "a", "le", "la", "les", "un", "une", "des", "du", "de", "d'", "l'", "of", "to", "for", "in", "à", "en", "son", "sa", "ses", "its", "au");
            if (verb && !headline.is(i, "is", "are", "was", "were", "has", "have", "est", "sont", "a", "ont", "été")) {
                Set<String> subject = content(headline, 0, i);
                Set<String> others = content(headline, i + 1, headline.size());
                if (!subject.isEmpty() && !others.isEmpty()) {
                    return new Statement(i, token.word().verbs(), subject, others);
                }
            }
        }
        return null;
    }

    /** The words of a stretch that carry meaning, without accents and in their base forms. */
    private Set<String> content(Sentence sentence, int from, int to) {
        Set<String> content = new TreeSet<>();
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            Token token = sentence.token(i);
            boolean light = token.folded().length() < SHORTEST || !token.isWord() && !token.isNumber()
                    || words.list("preposition").match(sentence.tokens, i) > 0 || words.list("determiner").match(sentence.tokens, i) > 0
                    || words.list("auxiliary").match(sentence.tokens, i) > 0;
            if (!light) {
                content.add(base(token));
            }
        }
        return content;
    }

    private static String base(Token token) {
        Set<String> nouns = token.word().nouns();
        Set<String> verbs = token.word().verbs();
        String base = !nouns.isEmpty() ? nouns.stream().sorted().findFirst().orElseThrow() : !verbs.isEmpty() ? verbs.stream().sorted().findFirst().orElseThrow()
                : token.lower();
        return Tokenizer.fold(Tokenizer.lower(base));
    }

    // --- the body -------------------------------------------------------------------------------------------------------

    private Retelling retelling(Statement headline) {
        List<Retelling> weaker = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.HEADLINE || sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                boolean verb = sentence.token(i).word().verbs().stream().anyMatch(headline.verbs()::contains);
                if (!verb || !tells(headline, sentence, i)) {
                    continue;
                }
                Modality modality = modality(headline, sentence, i);
                if (modality == Modality.ASSERTED) {
                    return null;
                }
                weaker.add(new Retelling(modality, sentence.passage.text().strip()));
            }
        }
        return weaker.stream().filter(r -> r.modality() == Modality.DENIED).findFirst().orElseGet(() -> weaker.stream()
                .filter(r -> r.modality() == Modality.HEDGED).findFirst().orElse(null));
    }

    /** Whether a sentence whose verb is that of the headline tells of the same. */
    private boolean tells(Statement headline, Sentence sentence, int verb) {
        Set<String> own = content(sentence, 0, sentence.size());
        Set<String> complement = content(sentence, verb + 1, sentence.size());
        long others = headline.others().stream().filter(complement::contains).count();
        long subject = headline.subject().stream().filter(own::contains).count();
        return others >= 1 && others + subject >= SHARED && others + subject >= MOST * (headline.others().size() + headline.subject().size());
    }

    private Modality modality(Statement headline, Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.list("deny").match(sentence.tokens, i) > 0 && !between(sentence, i, verb, ";")) {
                // Only whom the headline names can deny it for the article.
                boolean own = content(sentence, 0, i).stream().anyMatch(headline.subject()::contains);
                return own ? Modality.DENIED : Modality.REPORTED;
            }
        }
        for (int i = Math.max(0, verb - NEAR); i < verb; i++) {
            boolean cut = between(sentence, i, verb, ",");
            if (NEGATIONS.contains(sentence.token(i).lower()) && !cut) {
                boolean only = sentence.is(verb + 1, "que", "qu'") || sentence.is(i + 1, "only");
                return only ? Modality.REPORTED : Modality.DENIED;
            }
            if (!cut && (words.list("mere-thought").match(sentence.tokens, i) > 0 || words.list("hedge").match(sentence.tokens, i) > 0 && !sentence.isCovered(i, Mention.Type.DATE))) {
                return Modality.HEDGED;
            }
        }
        return words.list("if").occursIn(sentence.tokens.subList(0, verb)) ? Modality.REPORTED : Modality.ASSERTED;
    }

    private static boolean between(Sentence sentence, int from, int to, String mark) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, mark)) {
                return true;
            }
        }
        return false;
    }
}
