package org.claimcheck.extract;

/** Dates, places and adverbs within a wording, and adjectives before its noun: "deliver on Friday a long speech". */
final class WithinWording implements ActionIndex.Aside {

    private static final Mention.Type[] AMOUNTS = {Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.DURATION, Mention.Type.SCORE, Mention.Type.NUMBER, Mention.Type.NATION};

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final WordForms adverbs;
    private final WordForms dayParts;
    private final boolean french;

    WithinWording(Sentence sentence, Words words, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.adverbs = words.list("adverb");
        this.dayParts = words.list("day-part");
        this.french = words.french();
    }

    @Override
    public int past(int i) {
        int at = i;
        for (int next = step(at); next > at && at - i < AsideGrammar.LONGEST_PHRASE; next = step(at)) {
            at = next;
        }
        return at;
    }

    private int step(int i) {
        if (i >= sentence.size()) {
            return i;
        }
        int at = sentence.is(i, "on", "in", "at", "le", "en", "au", "à", "ce", "this", "the") ? i + 1 : i;
        Mention date = Mention.orElse(sentence.at(i, Mention.Type.DATE), sentence.at(at, Mention.Type.DATE));
        Mention place = at > i ? sentence.at(at, Mention.Type.PLACE, Mention.Type.COUNTRY) : null;
        if (date != null || place != null) {
            int end = (date != null ? date : place).to();
            return date == null ? end : Math.max(end, dayParts.match(sentence.tokens, end));
        }
        if (sentence.is(i, "(") && sentence.at(i + 1, Mention.Type.SCORE) != null) {
            // "S'est imposé (2-0) à Oslo"
            int close = sentence.at(i + 1, Mention.Type.SCORE).to();
            return sentence.is(close, ")") ? close + 1 : i;
        }
        int adverb = adverbs.match(sentence.tokens, i);
        Mention score = sentence.at(i, Mention.Type.SCORE);
        if (adverb > i || score != null) {
            return score == null ? adverb : score.to();
        }
        Token token = sentence.token(i);
        boolean determined = i > 0 && (phrases.isArticle(i - 1) || sentence.is(i - 1, "his", "her", "its", "their", "son", "sa", "une", "un"));
        return determined && token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty() ? behindCompound(i) : i;
    }

    @Override
    public int modifier(int i) {
        if (i >= sentence.size()) {
            return -1;
        }
        Mention amount = sentence.at(i, AMOUNTS);
        if (amount != null) {
            return amount.to();
        }
        Token token = sentence.token(i);
        if (sentence.is(i, "-")) {
            return i + 1;
        }
        WordClass word = token.word();
        boolean adjective = token.isWord() && !token.isCapitalised() && !word.adjectives().isEmpty();
        // "A border treaty": English puts a noun before another.
        boolean noun = !french && token.isWord() && !token.isCapitalised() && word.nouns().contains(token.lower()) && !word.other();
        if (!adjective && !noun) {
            return -1;
        }
        return behindCompound(i);
    }

    /** "The long-awaited final"; but a semi-final is no final: the words of a compound go together. */
    private int behindCompound(int i) {
        int end = i + 1;
        while (end < sentence.size() && sentence.followsHyphen(end)) {
            end++;
        }
        return end;
    }

    @Override
    public int complement(int i) {
        if (i >= sentence.size()) {
            return -1;
        }
        Mention amount = sentence.is(i, "of", "de", "d'", "worth") ? sentence.at(i + 1, AMOUNTS) : null;
        if (amount != null) {
            return amount.to();
        }
        Token token = sentence.token(i);
        boolean adjective = french && token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty() && !token.word().other();
        return adjective ? i + 1 : -1;
    }

    @Override
    public boolean ends(int i) {
        return sentence.endsClause(i) || sentence.isQuoteMark(i);
    }

    @Override
    public boolean tellsTime(int i) {
        return i < sentence.size() && sentence.at(i, Mention.Type.DATE) != null;
    }
}
