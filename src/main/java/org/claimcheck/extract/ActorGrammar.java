package org.claimcheck.extract;

import org.claimcheck.statement.Entity;

/**
 * Finds those who act without being named: "two gunmen", "Israeli security officials", "la police lyonnaise". The noun
 * decides, one of the list {@code actor-noun}; adjectives, nations and what it belongs to are taken with it.
 */
final class ActorGrammar {

    /** Words of a description before its noun, at most. */
    private static final int MOST_BEFORE = 5;

    private final Words words;
    private final WordForms nouns;

    ActorGrammar(Words words) {
        this.words = words;
        this.nouns = words.list("actor-noun");
    }

    /** Adds the mentions of a sentence; names that are mentioned already stay what they are. */
    void find(Sentence sentence) {
        int i = 0;
        while (i < sentence.size()) {
            int noun = nouns.match(sentence.tokens, i);
            if (noun < 0 || sentence.isCovered(i, Mention.NAMED) || sentence.isCovered(i, Mention.Type.ROLE, Mention.Type.DATE)
                    || isCompound(sentence, noun) || isAdjective(sentence, i)) {
                i++;
                continue;
            }
            int from = before(sentence, i);
            int head = nouns.match(sentence.tokens, noun);
            while (!words.french() && head > 0 && !sentence.isCovered(noun, Mention.NAMED)) {
                // "The army commander": the last noun is the one who acts.
                noun = head;
                head = nouns.match(sentence.tokens, noun);
            }
            int to = behind(sentence, noun);
            sentence.add(new Mention(Mention.Type.ACTOR, from, to, new Mention.Named(Entity.described(sentence.text(from, to)), false)));
            i = to;
        }
    }

    /** "The police station": the noun only tells which station. */
    private boolean isCompound(Sentence sentence, int end) {
        if (words.french() || end >= sentence.size()) {
            return false;
        }
        WordClass next = sentence.token(end).word();
        return !next.nouns().isEmpty() && next.verbs().isEmpty() && next.adjectives().isEmpty() && !next.other()
                && nouns.match(sentence.tokens, end) < 0 && !sentence.token(end).isCapitalised();
    }

    /** "La direction générale", "des avions militaires": a French adjective behind its noun, though it names people elsewhere. */
    private boolean isAdjective(Sentence sentence, int i) {
        WordClass noun = words.french() && i > 0 ? sentence.token(i - 1).word() : WordClass.UNKNOWN;
        return !noun.nouns().isEmpty() && !noun.other() && noun.adjectives().isEmpty() && noun.finite().isEmpty() && !sentence.token(i).word().adjectives().isEmpty();
    }

    private int before(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0 && noun - from < MOST_BEFORE) {
            Token token = sentence.token(from - 1);
            Mention nation = words.french() ? sentence.endingAt(from, Mention.Type.NATION)
                    : sentence.endingAt(from, Mention.Type.NATION, Mention.Type.COUNTRY, Mention.Type.ORG);
            if (nation != null) {
                from = nation.from();
            } else if (token.isWord() && !token.isCapitalised() && qualifies(token) && !sentence.isCovered(from - 1, Mention.NAMED)) {
                from--;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean qualifies(Token token) {
        WordClass word = token.word();
        if (words.french()) {
            return !word.adjectives().isEmpty() && !word.other() && word.finite().isEmpty() && word.nouns().isEmpty();
        }
        return !word.other() && (!word.adjectives().isEmpty() || !word.nouns().isEmpty()) && word.finite().isEmpty();
    }

    private int behind(Sentence sentence, int end) {
        int to = end;
        while (words.french() && to < sentence.size()) {
            Mention nation = sentence.at(to, Mention.Type.NATION);
            Token token = sentence.token(to);
            if (nation != null) {
                to = nation.to();
            } else if (token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty()
                    && token.word().participles().isEmpty() && token.word().finite().isEmpty() && !token.word().other()) {
                to++;
            } else {
                break;
            }
        }
        int at = to;
        while (sentence.is(at, "of", "from", "the", "de", "du", "des", "d'", "la", "l'", "le")) {
            at++;
        }
        Mention body = at > to ? sentence.at(at, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE) : null;
        return body == null || sentence.is(body.to(), "'s") ? to : body.to();
    }
}
