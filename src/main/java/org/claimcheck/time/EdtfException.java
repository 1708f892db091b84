package org.claimcheck.time;

/** A text that is no EDTF date: which character is wrong, why, and how to mend it. */
public final class EdtfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String what;
    private final String fix;

    /**
     * An exception for one wrong character.
     *
     * @param index the wrong character, in UTF-16 units counted from 0
     * @param what  what is wrong, the text and the character included: a sentence part without a full stop at its end
     * @param fix   what to do about it: likewise
     */
    public EdtfException(int index, String what, String fix) {
        super(what + ". Fix: " + fix + ".");
        this.index = index;
        this.what = what;
        this.fix = fix;
    }

    /** The wrong character, in UTF-16 units counted from 0; 0 for an empty text; the last one where something is missing. */
    public int index() {
        return index;
    }

    /** What is wrong, the text and the character included: a sentence part without a full stop at its end. */
    public String what() {
        return what;
    }

    /** What to do about it: a sentence part without a full stop at its end. */
    public String fix() {
        return fix;
    }
}
