package org.claimcheck.exchange;

import org.claimcheck.diagnostic.SourceLocation;

/** Takes what a reading finds. */
interface Sink {

    /** Something that the source tells. */
    void tell(Told told);

    /**
     * Something that is not imported.
     *
     * @param at     where it stands
     * @param id     the id it would have had, or empty
     * @param reason what is wrong, of few kinds: reports count equal ones
     * @param detail what is wrong here, as a sentence without its end
     * @param fix    what to do
     * @param text   the record as it stands in the file; is cut if it is long
     */
    void skip(SourceLocation at, String id, String reason, String detail, String fix, String text);

    /** Something that was done with a record and that the user should know the number of. */
    void count(String what);

    /**
     * All records up to here have been told.
     *
     * @param line   how many lines have been read
     * @param offset how many bytes of the unpacked file
     */
    void reached(int line, long offset);
}
