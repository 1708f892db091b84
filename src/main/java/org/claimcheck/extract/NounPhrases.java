package org.claimcheck.extract;

import org.claimcheck.statement.Entity;

/** The noun phrases of a sentence that no mention covers, and what articles and prepositions make of names. */
final class NounPhrases {

    /** Words of a phrase without its article, at most. */
    private static final int LONGEST = 6;

    private final Sentence sentence;
    private final Words words;
    private final WordForms articles;
    private final WordForms determiners;
    private final WordForms prepositions;

    NounPhrases(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.articles = words.list("article");
        this.determiners = words.list("determiner");
        this.prepositions = words.list("preposition");
    }

    /** Whether a word of a list stands at a token. */
    private boolean is(int i, WordForms list) {
        return list.match(sentence.tokens, i) >= 0;
    }

    boolean isArticle(int i) {
        return is(i, articles);
    }

    private int beforeArticles(int from) {
        int at = from;
        while (is(at - 1, articles)) {
            at--;
        }
        return at;
    }

    /** Somebody or something by the words from one token to before another. */
    Mention described(int from, int to) {
        return new Mention(Mention.Type.ACTOR, from, to, new Mention.Named(Entity.described(sentence.text(from, to)), false));
    }

    /** The words of a noun phrase that ends before a token, "the new law"; null if it is none. */
    Mention endingAt(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST) {
            if (isNominal(at - 1)) {
                at--;
            } else if (words.french() && at < end && at > 1 && sentence.is(at - 1, "d'", "de") && isNominal(at - 2) && !sentence.token(at).isCapitalised()
                    && !sentence.token(at - 2).word().nouns().isEmpty()) {
                // "Le gouvernement d'union"
                at -= 2;
            } else {
                break;
            }
        }
        boolean determined = is(at - 1, determiners) || at > 0 && sentence.endingAt(at, Mention.Type.NUMBER) != null;
        boolean noun = at < end && hasNoun(at, end);
        if (!noun || !determined || isComplement(at)) {
            return null;
        }
        return described(at, end);
    }

    /** The words of a noun phrase from a token on. */
    Mention startingAt(int from) {
        int at = from;
        while (is(at, determiners) || sentence.is(at, "two", "three", "deux", "trois")) {
            at++;
        }
        boolean participle = at == from && !words.french() && at + 1 < sentence.size() && !sentence.token(at).word().participles().isEmpty() && sentence.is(at + 1, "for", "to", "by");
        if (participle) {
            // "Called an election set for May": no election of a set.
            return null;
        }
        boolean gerund = at == from && !words.french() && at < sentence.size() && sentence.token(at).lower().endsWith("ing");
        if (gerund) {
            // "Launched missiles targeting troops": another clause.
            return null;
        }
        int end = at;
        while (end < sentence.size() && end - at < LONGEST && isNominal(end) && !isInterval(end)) {
            end++;
        }
        boolean cut = end > at && end < sentence.size() && sentence.token(end).isCapitalised() && sentence.token(end - 1).isCapitalised();
        // "Promoted to the Premier" of the Premier League: a part of a name.
        return end > at && hasNoun(at, end) && !cut ? described(at, end) : null;
    }

    /** "Former state-owned enterprises minister X", "smaller rival Y": the name that a noun phrase from a token on leads to; null if it leads to none. */
    Mention nameBehind(int from) {
        int at = from;
        while (is(at, determiners)) {
            at++;
        }
        int start = at;
        while (at < sentence.size() && at - start < 2 * LONGEST) {
            Mention nation = sentence.at(at, Mention.Type.NATION, Mention.Type.COUNTRY);
            Mention body = at > start && !sentence.token(at - 1).isCapitalised() && !sentence.is(at - 1, ".") ? sentence.at(at, Mention.Type.ORG) : null;
            if (body != null) {
                boolean alone = body.to() >= sentence.size() || sentence.token(body.to()).isCapitalised() || !isNominal(body.to());
                return alone && !sentence.is(body.to(), "'s") ? body : null;
            }
            if (nation == null && !isNominal(at) && !sentence.is(at, "-") && !sentence.followsHyphen(at)) {
                break;
            }
            at = nation == null ? at + 1 : nation.to();
        }
        return at > start ? sentence.at(at, Mention.Type.PERSON) : null;
    }

    /** "Fell ill weeks after ...": when it was, and no part of what stands before. */
    private boolean isInterval(int i) {
        return Terms.of(sentence.language).units.containsKey(sentence.lower(i)) && sentence.is(i + 1, "after", "before", "later", "earlier", "ago");
    }

    private boolean hasNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).word().nouns().isEmpty() || sentence.token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** "In Norway's northern Norland region": before whose it is, and before articles. */
    private int beforeOwner(int from) {
        int at = from;
        while (at > 0 && isPlainAdjective(at - 1)) {
            at--;
        }
        Mention owner = sentence.endingAt(at, Mention.Type.OWNER);
        return beforeArticles(owner == null ? at : owner.from());
    }

    /** "Supporters of the old lawyer X attacked": whether several of somebody are told of, with words for him before his name. */
    private boolean isLedTo(int from) {
        if (words.french() || from >= sentence.size() || sentence.at(from, Mention.Type.PERSON) == null || sentence.endingAt(from, Mention.Type.ROLE) != null) {
            return false;
        }
        int at = from;
        while (at > 1 && from - at < LONGEST && sentence.token(at - 1).isWord() && !sentence.is(at - 1, "of") && (is(at - 1, articles) || sentence.token(at - 1).isCapitalised()
                || !sentence.token(at - 1).word().nouns().isEmpty() && sentence.token(at - 1).word().finite().isEmpty() || isPlainAdjective(at - 1))) {
            at--;
        }
        Token head = at > 1 ? sentence.token(at - 2) : null;
        boolean opens = at == 2 && head != null && !head.word().nouns().isEmpty() && !head.word().nouns().contains(head.lower());
        return at < from && sentence.is(at - 1, "of") && head != null && (opens || head.isPluralNoun());
    }

    private boolean isPlainAdjective(int i) {
        Token token = sentence.token(i);
        return token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty() && token.word().finite().isEmpty() && !token.word().other();
    }

    private boolean isNominal(int i) {
        Token token = sentence.token(i);
        WordClass word = token.word();
        if (!token.isWord() || i == 0 && is(i, determiners) || sentence.isCovered(i, Mention.Type.DATE, Mention.Type.PERSON)) {
            return false;
        }
        return token.isCapitalised() || !word.other() && (!word.nouns().isEmpty() || !word.adjectives().isEmpty())
                && words.verbGroup().match(sentence.tokens, i) < 0;
    }

    /** Who bears a role, by its words. */
    Mention withoutArticle(Mention role) {
        int from = is(role.from(), articles) ? role.from() + 1 : role.from();
        return described(from, role.to());
    }

    /** Where the preposition before a token begins, without articles; -1 if there is none. */
    int beforePreposition(int from) {
        int at = beforeArticles(from);
        return is(at - 1, words.list("attributive-preposition")) ? at - 1 : -1;
    }

    /** Whether a preposition before a token makes what begins there a complement: it is no subject. */
    boolean isComplement(int from) {
        int start = from;
        for (Mention before = described(start); before != null; before = described(start)) {
            // "Partisans de l'opposant norvégien X": of whom the words before the name tell.
            start = before.from();
        }
        int noun = words.french() ? words.list("person-description").matchBefore(sentence.tokens, start) : -1;
        if (noun > 0) {
            // "Le fils du cinéaste X": of whom the words before the name tell.
            start = noun;
        }
        int at = beforeArticles(start);
        Mention person = words.french() ? null : sentence.at(from, Mention.Type.PERSON);
        boolean told = person != null && sentence.token(person.to() - 1).isCapitalised() && at > 1 && sentence.is(at - 2, "the", "a", "an") && !sentence.token(at - 1).isCapitalised()
                && sentence.token(at - 1).word().nouns().isEmpty() && (!sentence.token(at - 1).word().adjectives().isEmpty() || !sentence.token(at - 1).word().participles().isEmpty());
        // "A son of the late mayor X", "of the murdered prime minister X"
        at = told ? beforeArticles(at - 1) : at;
        Mention nation = words.french() ? null : sentence.endingAt(from, Mention.Type.NATION);
        // "The trial of Irishman X"
        at = nation == null ? at : beforeArticles(nation.from());
        // "Of northern Norway"
        if (!words.french() && at == from && at > 1 && isPlainAdjective(at - 1) && sentence.at(from, Mention.Type.COUNTRY, Mention.Type.PLACE) != null) {
            return isComplement(at - 1);
        }
        // "In Norland province"
        Mention place = words.french() ? null : sentence.endingAt(from, Mention.Type.PLACE);
        at = place == null ? at : beforeOwner(place.from());
        if (at == from && isLedTo(from)) {
            return true;
        }
        if (sentence.is(at - 1, "des") && (at == 1 || sentence.is(at - 2, ",", "que", "qu'", "et") || sentence.isQuoteMark(at - 2))) {
            // "Des hommes ont tiré": an article, no preposition.
            return false;
        }
        return is(at - 1, prepositions);
    }

    /** Words that tell who somebody is whose name follows in French: "opposant norvégien"; null if none end at a token. */
    private Mention described(int end) {
        return words.french() && end < sentence.size() && sentence.at(end, Mention.Type.PERSON) != null || words.french() && end > 0 && sentence.endingAt(end, Mention.Type.NATION) != null
                ? sentence.endingAt(end, Mention.Type.NATION, Mention.Type.ACTOR) : null;
    }

    /** "Une diplomate chevronnée, X": the index behind adjectives that end at a comma; the given one where there are none. */
    private int behindAdjectives(int from) {
        int at = from;
        while (words.french() && at < sentence.size() && !sentence.token(at).isCapitalised() && !sentence.token(at).word().adjectives().isEmpty()) {
            at++;
        }
        return sentence.is(at, ",") ? at : from;
    }

    /** "The army commander, X", "his father X", "chip maker Y": X and Y. */
    Mention named(Mention mention) {
        if (mention.type() != Mention.Type.ACTOR) {
            return mention;
        }
        int end = behindAdjectives(mention.to());
        int at = sentence.is(end, ",") ? end + 1 : end;
        while (is(at, articles) || sentence.at(at, Mention.Type.NATION) != null && sentence.at(at, Mention.Type.PERSON) == null) {
            Mention nation = sentence.at(at, Mention.Type.NATION);
            at = nation == null ? at + 1 : nation.to();
        }
        Mention body = at == mention.to() && is(mention.to() - 1, words.list("body-noun-before")) ? sentence.at(at, Mention.Type.ORG) : null;
        if (body != null) {
            return body;
        }
        boolean several = !words.french() && sentence.token(mention.to() - 1).isPluralNoun();
        Mention side = several && at == mention.to() ? sentence.at(at, Mention.Type.COUNTRY, Mention.Type.ORG) : null;
        if (side != null && !sentence.is(side.to(), "'s")) {
            // "The reigning champions Norway"
            return side;
        }
        Mention person = sentence.at(at, Mention.Type.PERSON);
        boolean bare = !is(mention.from() - 1, articles) && !sentence.is(mention.from() - 1, "des");
        // "After the deaths of the soldiers, X said": one person is not several.
        boolean apposed = person != null && !(several && at > mention.to()) && (bare || !sentence.is(end, ",") || sentence.is(person.to(), ",", ".") || sentence.is(person.to() - 1, ",")
                || person.to() == sentence.size());
        return apposed ? person : mention;
    }
}
