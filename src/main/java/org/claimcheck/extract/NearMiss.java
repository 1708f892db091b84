package org.claimcheck.extract;

import org.claimcheck.diagnostic.SourceLocation;

/**
 * A pattern that nearly made a claim of a sentence.
 *
 * @param pattern  its name with the language before it, such as {@code en/holds-talks}
 * @param location where it stands
 * @param matched  which of its parts fitted which words: "matched ... up to ..."
 * @param failed   what then went wrong: "then wanted ..., found ...", or "but made no claim: ..."
 */
public record NearMiss(String pattern, SourceLocation location, String matched, String failed) {

    /** How far the pattern fitted and what went wrong: a sentence part without a full stop at its end. */
    public String why() {
        return matched + ", " + failed;
    }

    /** What went wrong, without what had fitted before. */
    public String brief() {
        return "pattern " + pattern + ": " + failed;
    }

    /** "pattern en/holds-talks (rules/patterns/en/talks.patterns:4): matched ...". */
    @Override
    public String toString() {
        return "pattern " + pattern + " (" + location + "): " + why();
    }
}
