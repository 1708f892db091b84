package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Something that can be measured.
 *
 * @param id    its id, such as {@code funding}
 * @param names its name per language
 * @param unit  what it is counted in: {@code money} for any currency, else the unit itself, such as {@code person}
 * @param words how languages say it
 * @param comparable whether two figures of it for one subject and time must agree; a count of anything need not
 * @param ofEvent whether its figures belong to what happened, not to whoever did it
 * @param ofContest whether its figures are those of one competition or discipline, which is then the object
 * @param ofPerson whether its figures are those of people only: what a company earns is no salary
 * @param toldAs ids of measures in whose words it may be told without saying so: what was given in all, as what was given
 */
public record Measure(String id, Map<String, String> names, String unit, Wordings words, boolean comparable, boolean ofEvent, boolean ofContest,
                      boolean ofPerson, List<String> toldAs) {

    /** The unit of measures whose quantities carry an ISO 4217 currency code. */
    public static final String MONEY = "money";

    /** Takes copies, the names sorted. */
    public Measure {
        names = Wordings.sorted(names);
        toldAs = List.copyOf(toldAs);
    }

    /** Whether quantities carry a currency code. */
    public boolean isMoney() {
        return unit.equals(MONEY);
    }
}
