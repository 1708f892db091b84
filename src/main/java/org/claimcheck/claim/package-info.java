/** The claims document: what an article claims, as JSON that other programs may read and produce. */
package org.claimcheck.claim;
