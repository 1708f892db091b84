package org.claimcheck.extract;

/** One sentence and what was read of it before claims are made: its stance, clauses, dates, times and places, and the article around it. */
record ClaimContext(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance, ClauseLinks links, ClauseDates dates, ClaimTime times, ClaimPlace places,
                    ArticleReading reading) {

    static ClaimContext of(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance, ArticleReading reading) {
        ClauseLinks links = new ClauseLinks(sentence, lexicon.words());
        ClauseDates dates = new ClauseDates(sentence, lexicon, stance, links);
        ClaimTime times = new ClaimTime(sentence, lexicon, anchor, links, dates);
        return new ClaimContext(sentence, lexicon, anchor, stance, links, dates, times, new ClaimPlace(sentence, lexicon, stance, links, times), reading);
    }

    /** Whether the sentence goes on telling of a time long before the publication. */
    boolean isNarrative() {
        return reading.isNarrative(sentence, anchor);
    }
}
