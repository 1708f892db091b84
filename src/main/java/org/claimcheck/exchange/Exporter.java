package org.claimcheck.exchange;

import java.io.IOException;

/**
 * Writes knowledge in a format of others. The same knowledge gives the same bytes. A date that the format cannot tell as precisely, or
 * as vaguely, as our record does is left out of the fields of the format and stays in EDTF where each exporter says.
 */
public interface Exporter {

    /**
     * Writes everything that the format has a place for.
     *
     * @param what the knowledge
     * @param out  receives the text
     * @param left counts what the format has no place for
     * @throws IOException if the text cannot be written
     */
    void export(Exported what, Appendable out, LeftOut left) throws IOException;
}
