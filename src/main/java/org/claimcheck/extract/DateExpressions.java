package org.claimcheck.extract;

import java.util.Optional;
import org.claimcheck.time.Edtf;

/** Reads times as people write them in English and French: "late August", "14 février 2006", "between 2010 and 2014". */
public final class DateExpressions {

    private DateExpressions() {
    }

    /**
     * The time that a text names, as the reader of articles would understand it.
     *
     * @param language  {@code en} or {@code fr}
     * @param text      the words of one time and nothing else, but for a preposition before it: "in late August"
     * @param published the day that relative times are counted from, if known
     * @return the time; empty if the text names none, or names more than one time, or something besides, or if a
     *         publication date would be needed
     */
    public static Optional<Edtf> parse(String language, String text, Optional<Edtf> published) {
        return DateGrammar.parse(language, text, Anchor.of(published));
    }
}
