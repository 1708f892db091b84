package org.claimcheck.extract;

import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Passage;
import org.claimcheck.claim.Claim;

/**
 * How an article was read.
 *
 * @param sentences its sentences in the order of the text
 */
public record Explanation(List<ReadSentence> sentences) {

    /** Takes a copy of the list. */
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * What was found in a sentence.
     *
     * @param passage   the sentence
     * @param checkable whether it states something checkable: somebody or something, and a date, a number, an office or an event
     * @param mentions  what its words stand for, from left to right, longer ones first
     * @param claims    the claims that were taken from it
     * @param nearest   the pattern that nearly made another claim of it, if any came near
     */
    public record ReadSentence(Passage passage, boolean checkable, List<Mentioned> mentions, List<Made> claims,
                               Optional<NearMiss> nearest) {

        /** Takes copies of the lists. */
        public ReadSentence {
            mentions = List.copyOf(mentions);
            claims = List.copyOf(claims);
        }

        /** Whether it states something checkable and yet gave no claim. */
        public boolean isUnread() {
            return checkable && claims.isEmpty();
        }
    }

    /**
     * Words that stand for something.
     *
     * @param type  what they stand for, as patterns name it: {@code PERSON}, {@code DATE}
     * @param words the words
     * @param means who or what that is
     */
    public record Mentioned(String type, String words, String means) {
    }

    /**
     * A claim with what made it.
     *
     * @param claim the claim
     * @param by    the pattern with its file and line, or the part of the grammar
     */
    public record Made(Claim claim, String by) {
    }
}
