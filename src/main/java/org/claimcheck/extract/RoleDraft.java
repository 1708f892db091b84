package org.claimcheck.extract;

import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Office;

/** What has been read around a title so far. */
final class RoleDraft {

    /** Empty until it is known which title the words name. */
    String title = "";
    int from;
    int to;
    Entity organization = Entity.NONE;
    Entity nation = Entity.NONE;
    Entity region = Entity.NONE;
    Office office = Office.NONE;
    final SortedSet<String> qualifiers = new TreeSet<>();
    boolean definite = true;
    boolean plural;
    /** Whether the body stands behind "for" or "to": one before the title counts more. */
    boolean loose;

    /** The words for what is headed where nothing tells whose it is: "central bank". */
    String part = "";

    /** Whether the words tell something else that is headed, which they do not name: "head of the department". */
    boolean elsewhere;

    /** Whether the nation of its holder says nothing of the body: "a French striker". */
    boolean nationality;

    Entity body() {
        return organization.isPresent() || nationality ? organization : nation;
    }

    /** The body or person that words stand for, none where it is not known what they are. */
    static Entity actor(Mention mention) {
        Entity entity = mention.entity();
        return entity.type() == EntityType.NONE ? Entity.NONE : entity;
    }
}
