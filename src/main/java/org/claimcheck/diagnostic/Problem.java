package org.claimcheck.diagnostic;

/**
 * Something wrong with what a user gave, and how to mend it.
 *
 * @param location where it is
 * @param what     what is wrong: a sentence part without a full stop at its end
 * @param fix      what to do about it: likewise
 */
public record Problem(SourceLocation location, String what, String fix) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byLocation = location.compareTo(other.location);
        return byLocation != 0 ? byLocation : what.compareTo(other.what);
    }

    /** The problem in one line: {@code path:line:column: what. Fix: how.} */
    @Override
    public String toString() {
        return location + ": " + what + ". Fix: " + fix + ".";
    }
}
