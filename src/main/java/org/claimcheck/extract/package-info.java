/**
 * Reads claims out of articles: names, times, quantities and titles first, then patterns of words, each claim with the
 * words that make it.
 */
package org.claimcheck.extract;
