package org.claimcheck.statement;

import java.util.Locale;

/** What kind of thing an {@link Entity} is. */
public enum EntityType {
    /** A human being. */
    PERSON,
    /** A company, movement, armed force, institution, team or alliance. */
    ORGANIZATION,
    /** A sovereign state or a territory that acts like one. */
    COUNTRY,
    /** A city, region, building or site. */
    PLACE,
    /** Anything else that has a name: a war, an agreement, a flight, a championship. */
    THING,
    /** Somebody or something told without a name: "two gunmen", "the film". Equal words need not mean the same one. */
    DESCRIPTION,
    /** The type of {@link Entity#NONE}. */
    NONE;

    /** The name in files and JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a thing of this type can act: a person, an organisation or a country. */
    public boolean acts() {
        return this == PERSON || this == ORGANIZATION || this == COUNTRY;
    }
}
