package org.claimcheck.extract;

/** One sentence and what was read of it before claims are made: its stance, times and places, and the article around it. */
record ClaimContext(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance, ClaimTime times, ClaimPlace places, ArticleReading reading) {

    /** Whether the sentence goes on telling of a time long before the publication. */
    boolean isNarrative() {
        return reading.isNarrative(sentence, anchor);
    }
}
