package org.claimcheck.time;
// API STUB (signatures are the contract; bodies to be written)
public record Edtf(String text) {
    /** Parses; throws EdtfException (unchecked; has index(), what(), fix()). */
    public static Edtf parse(String text) { throw new UnsupportedOperationException(); }
    /** A single day. */
    public static Edtf day(java.time.LocalDate day) { throw new UnsupportedOperationException(); }
    /** first/last as an interval "a/b" ("a" if equal and both are days). */
    public static Edtf interval(Edtf first, Edtf last) { throw new UnsupportedOperationException(); }
    /** "" : nothing known about the time ("/"). */
    public static final Edtf UNKNOWN = new Edtf("/");
    /** canonical */
    @Override public String toString() { return text; }
}
