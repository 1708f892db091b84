package org.claimcheck.statement;

import java.util.List;

/**
 * The basis of a claim: who says it where, and how.
 *
 * @param article     the article's id
 * @param claim       the claim's id within the article, such as {@code c7}
 * @param modality    how firmly it is put forward
 * @param negated     whether the words say that it is not so
 * @param attribution who says it, the nearest speaker last; empty where the article itself speaks
 * @param origin      the chain from the root source to the publisher of the article; may be empty
 * @param zone        the part of the article it stands in
 * @param quote       the words that make the claim
 * @param extractor   the pattern or rule that found it
 * @param details     what is told of it that must agree with it, in the order of the text
 */
public record Claimed(String article, String claim, Modality modality, boolean negated, List<String> attribution,
                      List<String> origin, Zone zone, Quote quote, String extractor, List<Detail> details)
        implements Basis {

    /** Takes copies of the lists. */
    public Claimed {
        attribution = List.copyOf(attribution);
        origin = List.copyOf(origin);
        details = List.copyOf(details);
    }

    /** A claim of which nothing more is told. */
    public Claimed(String article, String claim, Modality modality, boolean negated, List<String> attribution, List<String> origin,
                   Zone zone, Quote quote, String extractor) {
        this(article, claim, modality, negated, attribution, origin, zone, quote, extractor, List.of());
    }

    @Override
    public String id() {
        return article + "#" + claim;
    }
}
