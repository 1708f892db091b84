package org.claimcheck.statement;

import org.claimcheck.time.Period;

/** Builds the one-line form of a statement. */
final class Canonical {

    private Canonical() {
    }

    /** The parts separated by bars; a bar inside a part is doubled, so that different parts never give one line. */
    static String of(String kind, Basis basis, Period period, String... parts) {
        StringBuilder line = new StringBuilder(kind);
        for (String part : parts) {
            line.append('|').append(part.indexOf('|') < 0 ? part : part.replace("|", "||"));
        }
        line.append('|').append(period.edtf()).append(' ').append(period.scope().name().charAt(0));
        if (basis instanceof Claimed claimed) {
            line.append('|').append(claimed.modality().id()).append(claimed.negated() ? " not" : "");
        }
        return line.toString();
    }
}
