/**
 * Knowledge from elsewhere: reads Wikidata, SPARQL results, Popolo, FollowTheMoney and tables, and writes them as a facts folder.
 *
 * <p>{@link org.claimcheck.exchange.Importer} is the way in. A reading of a format turns its records into what they tell ({@code Told}),
 * which is set down beside the target as it comes; when all is read, the linking gives everything its id, finds what the facts
 * folders know already and writes the files, which then take their places.
 */
package org.claimcheck.exchange;
