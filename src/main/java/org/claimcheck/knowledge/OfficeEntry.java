package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Office;

/**
 * An office with the titles that name it.
 *
 * @param office   the office
 * @param names    its name per language
 * @param titles   ids of titles that, said with its organisation, mean exactly this office
 * @param mayName  ids of titles that, said with its organisation, may mean it: they support a role, never contradict one
 * @param deputy   whether its titles mean it only when they are called deputy, vice or second in command
 * @param region   the id of the place or country to which it is limited (its titles mean it only when they are tied to that place),
 *                 or empty
 * @param body     the id of the body that its holder heads, where that has a name of its own, such as a parliament; or empty
 * @param location where it stands in the facts files
 */
public record OfficeEntry(Office office, Map<String, String> names, List<String> titles, List<String> mayName,
                          boolean deputy, String region, String body, SourceLocation location) {

    /** Takes sorted copies. */
    public OfficeEntry {
        names = Wordings.sorted(names);
        titles = titles.stream().sorted().distinct().toList();
        mayName = mayName.stream().sorted().distinct().toList();
    }

    /** The id of the office, such as {@code quds-force/commander}. */
    public String id() {
        return office.id();
    }

    /** The id of the organisation or country it belongs to. */
    public String organization() {
        return office.organization().id();
    }

    /** The part of the id after the slash: the title of its holder. */
    public String title() {
        return titleOf(office.id());
    }

    /** What it has in common with others. */
    OfficeKind kind() {
        return new OfficeKind(office.organization().type() == EntityType.COUNTRY, !body.isEmpty(), titles);
    }

    static String titleOf(String officeId) {
        return officeId.substring(officeId.indexOf('/') + 1);
    }
}
