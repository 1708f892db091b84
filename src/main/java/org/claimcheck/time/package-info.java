/**
 * Fuzzy time: EDTF dates, periods whose ends are ranges of days, and relations that answer yes, no or maybe.
 *
 * <p>{@link org.claimcheck.time.Edtf} is a date as written; {@link org.claimcheck.time.Period} is what somebody says by
 * it: that something happened on some day of it, or lasted from one end to the other.
 */
package org.claimcheck.time;
