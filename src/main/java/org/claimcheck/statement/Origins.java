package org.claimcheck.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Where claims come from: the speakers they are attributed to and the chain through which an article got them. */
final class Origins {

    private Origins() {
    }

    /** Both chains are known and share nothing. An article that does not tell its origin is independent of none. */
    static boolean independent(Claimed one, Claimed two) {
        return !one.article().equals(two.article()) && !one.origin().isEmpty() && !two.origin().isEmpty()
                && Collections.disjoint(chain(one), chain(two));
    }

    /** Both chains have an element in common. */
    static boolean shared(Claimed one, Claimed two) {
        return !one.article().equals(two.article()) && !Collections.disjoint(chain(one), chain(two));
    }

    private static Set<String> chain(Claimed claim) {
        Set<String> chain = new LinkedHashSet<>();
        claim.origin().forEach(o -> chain.add(o.toLowerCase(Locale.ROOT)));
        claim.attribution().forEach(a -> chain.add(a.toLowerCase(Locale.ROOT)));
        return chain;
    }
}
