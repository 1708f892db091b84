/** What a rule concludes about a claim: a contradiction, a tension, a corroboration or a repetition. */
package org.claimcheck.finding;
