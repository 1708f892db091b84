package org.claimcheck.time;
// API STUB (signatures are the contract; bodies to be written)
public record Period(Edtf edtf, Scope scope, java.util.Optional<java.time.LocalDate> checked) {
    public static Period within(Edtf edtf) { throw new UnsupportedOperationException(); }
    public static Period throughout(Edtf edtf) { throw new UnsupportedOperationException(); }
    public static Period between(Edtf from, Edtf to, java.time.LocalDate checked) { throw new UnsupportedOperationException(); }
    public static final Period UNKNOWN = new Period(Edtf.UNKNOWN, Scope.WITHIN, java.util.Optional.empty());
    public Answer overlaps(Period other) { throw new UnsupportedOperationException(); }
    public Answer covers(Period other) { throw new UnsupportedOperationException(); }
    public Answer encloses(Period other) { throw new UnsupportedOperationException(); }
    public Answer intersects(Period other) { throw new UnsupportedOperationException(); }
    public Answer before(Period other) { throw new UnsupportedOperationException(); }
    public Answer meets(Period other) { throw new UnsupportedOperationException(); }
    public Answer same(Period other) { throw new UnsupportedOperationException(); }
}
