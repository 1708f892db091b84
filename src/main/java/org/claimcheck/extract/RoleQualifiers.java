package org.claimcheck.extract;

import java.util.List;
import java.util.Map;
import org.claimcheck.statement.Office;

/** Finds what qualifies a title before and behind it: former, acting, deputy, elect. */
final class RoleQualifiers {

    static final String FORMER = "former";
    static final String ACTING = "acting";
    static final String DEPUTY = "deputy";
    static final String ELECT = "elect";

    private final Words words;
    private final boolean french;
    /** Word lists that name a qualifier, by the qualifier. */
    private final Map<String, WordForms> lists;

    RoleQualifiers(Lexicon lexicon) {
        this.words = lexicon.words();
        this.french = words.french();
        this.lists = Map.of(FORMER, words.list("qualifier-former"), ACTING, words.list("qualifier-acting"),
                DEPUTY, words.list("qualifier-deputy"), ELECT, words.list("qualifier-elect"));
    }

    /** The index behind the words for a qualifier that begin at a token, or -1. */
    int endOf(String name, Sentence sentence, int at) {
        int end = lists.get(name).match(sentence.tokens, at);
        return end >= 0 && name.equals(ELECT) && isWayOfElection(sentence, end) ? -1 : end;
    }

    /** Where the words for a qualifier begin that end before a token, or -1. */
    int beginOf(String name, Sentence sentence, int at) {
        return lists.get(name).matchBefore(sentence.tokens, at);
    }

    /** "... par intérim" behind everything else. */
    void readTrailing(Sentence sentence, RoleDraft draft) {
        int then = words.list("of-then").match(sentence.tokens, draft.to);
        if (then > 0 && (sentence.is(then, ",") || sentence.at(then, Mention.Type.PERSON) != null)) {
            // "Le guide suprême d'alors, X"
            draft.to = then;
        }
        for (String name : List.of(ACTING, DEPUTY, ELECT)) {
            // "Ministre sous la présidence de X"
            int end = sentence.is(draft.to, "sous", "vice") ? -1 : endOf(name, sentence, draft.to);
            // "The director on an interim basis", but no "director acting for the firm"
            boolean behind = french || name.equals(ELECT) || end > draft.to + 1 && name.equals(ACTING);
            if (behind && end >= 0 && !sentence.isCovered(draft.to, Mention.Type.PERSON)) {
                draft.qualifiers.add(name);
                draft.to = end;
                if (name.equals(DEPUTY)) {
                    draft.office = Office.NONE;
                }
            }
        }
    }

    /** "Le premier président élu au suffrage universel", "élu démocratiquement": how holders are elected, and nobody who is still to take office. */
    private boolean isWayOfElection(Sentence sentence, int at) {
        return french && (sentence.is(at, "suite", "démocratiquement") || sentence.is(at, "au") && sentence.is(at + 1, "suffrage"));
    }

    /** Notes the qualifier that ends before a token; where it begins, or -1 if none does. */
    int readBefore(Sentence sentence, int at, RoleDraft draft) {
        for (String name : List.of(FORMER, ACTING, DEPUTY)) {
            int start = beginOf(name, sentence, at);
            if (start >= 0 && !sentence.isCovered(start, Mention.Type.PERSON, Mention.Type.ORG) && !(name.equals(FORMER) && isDone(sentence, start))) {
                draft.qualifiers.add(name);
                return start;
            }
        }
        int coming = words.list("qualifier-coming").matchBefore(sentence.tokens, at);
        if (coming >= 0 && !sentence.isCovered(coming, Mention.Type.PERSON, Mention.Type.ORG) && !isBecome(sentence, coming)) {
            draft.qualifiers.add(ELECT);
            return coming;
        }
        return -1;
    }

    /** "Became the next president", "named as the next mayor": what somebody is made, or will be, is told by the verb. */
    private boolean isBecome(Sentence sentence, int coming) {
        int article = words.list("article").matchBefore(sentence.tokens, coming);
        int verb = article >= 0 ? article : coming;
        return sentence.is(verb - 1, "as", "comme") || words.list("copula").matchBefore(sentence.tokens, verb) >= 0;
    }

    /** "The army ousted President X": behind a common noun the participle is what was done to X. */
    boolean isDone(Sentence sentence, int at) {
        if (french || at == 0 || sentence.token(at).isCapitalised() || words.list("dismissal.participle").match(sentence.tokens, at) < 0) {
            return false;
        }
        int adverb = words.list("adverb").matchBefore(sentence.tokens, at);
        int verb = adverb > 0 ? adverb : at;
        if (sentence.is(verb - 1, "that", "which", "who") || sentence.endingAt(verb, Mention.Type.PERSON) != null) {
            // "A coup that ousted President X", "Y ousted governor X"
            return true;
        }
        if (verb < at && !sentence.is(verb - 1, "the", "a", "an", "its", "their", "his", "her", "'s", "of")) {
            // "The team also ousted manager X"
            return true;
        }
        WordClass before = sentence.token(at - 1).word();
        return words.list("state-force-noun").matchBefore(sentence.tokens, at) >= 0
                || !before.nouns().isEmpty() && before.adjectives().isEmpty() && !before.other() && !sentence.isCovered(at - 1, Mention.Type.DATE, Mention.Type.OWNER);
    }
}
