package org.claimcheck.verify;

import java.util.Optional;
import org.claimcheck.time.Edtf;

/** Gets from a text the claims that it makes: what scenarios with an {@code article:} need to run the whole way. */
@FunctionalInterface
public interface Extraction {

    /**
     * The claims of a text.
     *
     * @param article   the id that the claims are to carry
     * @param text      the text
     * @param published when it was published, if the scenario says so
     * @param language  its language, such as {@code en}; empty if the scenario does not say
     */
    ArticleClaims claims(String article, String text, Optional<Edtf> published, String language);
}
