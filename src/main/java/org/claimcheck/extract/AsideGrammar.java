package org.claimcheck.extract;

/** Finds what stands beside somebody to tell more of them: "X, a friend of Y, ...", "X, who met Y, ...", "it was X that ...". */
final class AsideGrammar {

    static final Mention.Type[] PARTIES = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.ACTOR};
    /** Tokens that an aside may hold. */
    static final int LONGEST_ASIDE = 40;
    static final int LONGEST_PHRASE = 6;
    /** Letters of a word in a title that has no capital: "with". */
    private static final int LONGEST_PARTICLE = 4;
    /** Words between a comma and the name behind it. */
    static final int LONGEST_OPENING = 9;

    private final Sentence sentence;
    private final Words words;
    private final NounPhrases phrases;

    AsideGrammar(Sentence sentence, Words words, NounPhrases phrases) {
        this.sentence = sentence;
        this.words = words;
        this.phrases = phrases;
    }

    /** "X, whose friends left, visited Y", "X, whom parliament elected, visited Y": a relative clause of any kind. */
    boolean opensAside(int i) {
        return isRelative(i) || sentence.is(i, "whom", "whose", "que", "qu'", "dont", "auquel", "où", "where");
    }

    /** "The chief of Y, X, ...", "his wife, X, ...": the comma behind X belongs to the one before. */
    boolean closesApposition(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_PHRASE); i--) {
            if (sentence.is(i, ",")) {
                Mention name = sentence.at(i + 1, Mention.Type.PERSON);
                boolean title = sentence.endingAt(i, Mention.Type.ROLE, Mention.Type.TITLE) != null || words.list("kin").matchBefore(sentence.tokens, i) >= 0;
                return name != null && name.to() == comma && title && sentence.endingAt(i, Mention.Type.PERSON) == null;
            }
        }
        return false;
    }

    /** "It was X that broke off relations": X; null where nobody is stressed so. */
    Mention stressed(int that) {
        Mention named = sentence.is(that, "that") ? sentence.endingAt(that, PARTIES) : null;
        int at = named == null ? -1 : sentence.is(named.from() - 1, "the") ? named.from() - 1 : named.from();
        return at > 1 && sentence.is(at - 1, "was", "is", "were") && sentence.is(at - 2, "it") ? named : null;
    }

    boolean isRelative(int i) {
        return i < sentence.size() && words.list("relative").match(sentence.tokens, i) > 0;
    }

    /**
     * "X, who met Y, resigned", "X, a friend of Y, visited Rome": the verb behind the aside is that of X, unless another one comes:
     * "X, who met Y, named coach in May, resigned". Behind asides without a verb, an object tells it from a second aside.
     */
    boolean closesAside(int head) {
        Mention aside = sentence.is(head - 1, ",") ? beforeAside(head - 1) : null;
        boolean active = words.list("intransitive").match(sentence.tokens, head) > 0;
        if (aside == null || aside.type() != Mention.Type.PERSON && aside.type() != Mention.Type.ORG || !active && !opensAside(aside.to() + 1) && !opensObject(head + 1)) {
            return false;
        }
        int end = head + 2;
        while (end < sentence.size() && !sentence.endsClause(end)) {
            end++;
        }
        return !sentence.hasVerbBehindComma(head + 2, end);
    }

    boolean opensObject(int i) {
        return i < sentence.size() && sentence.at(i, Mention.Type.DATE) == null
                && (phrases.isArticle(i) || sentence.is(i, "his", "her", "its", "their", "him", "it", "toute", "toutes") || sentence.token(i).isCapitalised()
                || sentence.at(i, Mention.Type.ACTOR) != null);
    }

    boolean relativeBefore(int head) {
        return head > 0 && words.list("relative").match(sentence.tokens, head - 1) > 0;
    }

    /** "Born in Rome, raised with the painter Y, X ...": a second participle, with objects of its own. */
    boolean isParticiple(int i) {
        return i < sentence.size() && sentence.token(i).isParticiple();
    }

    /** "X, the head of Y, resigned": X, where the comma before a token closes an aside. */
    Mention beforeAside(int comma) {
        Mention found = null;
        Mention aged = comma > 2 && sentence.token(comma - 1).isNumber() && sentence.is(comma - 2, ",") ? sentence.endingAt(comma - 2, Mention.Type.PERSON) : null;
        if (aged != null && !phrases.isComplement(aged.from())) {
            // "The firm, a bank, said that its founder X, 61, would resign"
            return aged;
        }
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (sentence.isQuoteMark(i) && openingQuote(i) > 0) {
                // "X, who won the prize for “Storm”, died": a title in quotes.
                i = openingQuote(i);
                continue;
            }
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                break;
            }
            if (sentence.is(i, ",")) {
                Mention party = sentence.endingAt(i, PARTIES);
                if (party == null && sentence.is(i + 1, "dont", "including", "parmi")) {
                    // "Selon un bilan, 40 personnes, dont six enfants, ont été tuées": those before the comma were.
                    return found;
                }
                if (party != null && !phrases.isComplement(party.from())) {
                    if (sentence.is(i + 1, "whose", "dont") && !hasVerb(i + 1, comma)) {
                        // "X, whose father, a tycoon, was killed": the father was.
                        return null;
                    }
                    found = party;
                }
            }
        }
        return found;
    }

    /** The mark that opens a few quoted words, all with a capital or short, which end with a mark; -1 where more is quoted. */
    int openingQuote(int mark) {
        for (int i = mark - 1; i > Math.max(0, mark - LONGEST_OPENING); i--) {
            if (sentence.isQuoteMark(i)) {
                return i < mark - 1 && sentence.token(i + 1).isCapitalised() ? i : -1;
            }
            boolean small = sentence.token(i).isWord() && !sentence.token(i).isCapitalised() && sentence.token(i).lower().length() > LONGEST_PARTICLE;
            if (small && !(words.french() && !sentence.token(i).word().nouns().isEmpty())) {
                // In French, only the first word of a title has a capital.
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands between somebody and a comma only tells more of them: a title, or a name behind a preposition. */
    boolean tellsMoreOf(Mention party, int comma, boolean complement) {
        Mention near = sentence.endingAt(comma, Mention.Type.PERSON);
        boolean more = sentence.endingAt(comma, Mention.Type.ROLE, Mention.Type.TITLE) != null || complement && near != null && near.from() > party.to() && phrases.isComplement(near.from());
        return more && !hasVerb(party.to(), comma);
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            // "The murdered mayor X": no verb between an article and its noun.
            boolean attribute = sentence.is(i - 1, "the", "a", "an") && !token.word().participles().isEmpty();
            if (token.isWord() && !token.isCapitalised() && !token.word().finite().isEmpty() && !attribute) {
                return true;
            }
        }
        return false;
    }
}
