package org.claimcheck.statement;

/** What a statement rests on: curated knowledge, or the words of an article. */
public sealed interface Basis permits Known, Claimed {

    /** The id of the statement: of a known fact, or {@code articleId#claimId} of a claim. */
    String id();
}
