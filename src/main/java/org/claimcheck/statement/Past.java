package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * That a clause tells of a day as past: "they signed the deal on 27 April".
 *
 * @param day       the day that it tells of
 * @param published when the article was published
 */
public record Past(Period day, Period published) implements Detail {

    @Override
    public String canonical() {
        return "past " + day.edtf() + " " + published.edtf();
    }
}
