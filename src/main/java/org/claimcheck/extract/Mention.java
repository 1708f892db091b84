package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quantity;
import org.claimcheck.time.Edtf;

/**
 * A stretch of a sentence that stands for something.
 *
 * @param type    what it stands for
 * @param from    index of its first token
 * @param to      index after its last token
 * @param meaning what it means
 */
record Mention(Type type, int from, int to, Meaning meaning) {

    /** Types of what has a name of its own. */
    static final Type[] NAMED = {Type.PERSON, Type.ORG, Type.COUNTRY, Type.PLACE, Type.THING};
    /** Types of who acts. */
    static final Type[] PARTIES = {Type.PERSON, Type.ORG, Type.COUNTRY};

    /** What mentions stand for. The names are used in pattern files. */
    enum Type {
        /** A human being. */
        PERSON,
        /** A company, movement, force or institution. */
        ORG,
        /** A country. */
        COUNTRY,
        /** A body told by its kind and its country: "the Norwegian central bank". */
        INSTITUTION,
        /** A city, region or site. */
        PLACE,
        /** A war, an agreement, a championship. */
        THING,
        /** The adjective or noun of a country's people. */
        NATION,
        /** A title without its holder, with its organisation where told. */
        ROLE,
        /** The bare words of a title. */
        TITLE,
        /** In French, what a minister looks after where it stands for the office: "le ministère de la Justice", "(X) à la Culture". */
        PORTFOLIO,
        /** A military rank or a form of address. */
        RANK,
        /** Somebody who acts but is not named: "two gunmen", "the Israeli police". */
        ACTOR,
        /** Somebody with the mark of possession, or a possessive that stands for somebody: "Hamas's", "its". */
        OWNER,
        /** Several people, organisations or countries in a row. */
        GROUP,
        /** A calendar time. */
        DATE,
        /** A length of time. */
        DURATION,
        /** An amount of money. */
        MONEY,
        /** A number of things. */
        NUMBER,
        /** A percentage. */
        PERCENT,
        /** A person's age. */
        AGE,
        /** Two results set against each other: the goals of a match, the votes of a ballot. */
        SCORE
    }

    /** What a mention means. */
    sealed interface Meaning permits Named, Titled, Role, Group, Time, Amount, Pair, Nothing {
    }

    /**
     * An entity.
     *
     * @param full whether its whole name stands there, not a short form or a description
     * @param sure whether nobody else can be meant: false for a pronoun where several people were told before
     */
    record Named(Entity entity, boolean full, boolean sure) implements Meaning {

        /** An entity that is surely meant. */
        Named(Entity entity, boolean full) {
            this(entity, full, true);
        }
    }

    /** A title by its id in the vocabulary; {@code plural} if the words name several who bear it. */
    record Titled(String title, boolean plural) implements Meaning {
    }

    /**
     * A title with what limits it.
     *
     * @param definite whether the words single out one office: false for "a commander"
     * @param region   the place that an office of the organisation is for, or {@link Entity#NONE}
     * @param plural   whether several people bear it: "the ministers"
     * @param office   the office that the words name by its own name, or {@link Office#NONE}
     * @param part     the words for what is headed where they do not tell whose it is, "central bank"; empty else
     * @param elsewhere whether the words tell of something else that is headed, which they do not name: "head of the department"
     */
    record Role(String title, Entity organization, SortedSet<String> qualifiers, boolean definite, Entity region, boolean plural,
                Office office, String part, boolean elsewhere) implements Meaning {

        /** The role of one person whose office the title and the organisation tell. */
        Role(String title, Entity organization, SortedSet<String> qualifiers, boolean definite, Entity region) {
            this(title, organization, qualifiers, definite, region, false, Office.NONE, "", false);
        }

        /** The same role without a qualifier: who is a former president now was president then. */
        Role without(String qualifier) {
            SortedSet<String> others = new TreeSet<>(qualifiers);
            others.remove(qualifier);
            return new Role(title, organization, others, definite, region, plural, office, part, elsewhere);
        }

        /** The same role in another organisation. */
        Role in(Entity other) {
            return new Role(title, other, qualifiers, definite, region, plural, office, part, elsewhere);
        }
    }

    /** Several entities. */
    record Group(List<Entity> members) implements Meaning {
    }

    /** A time. */
    record Time(Edtf edtf, boolean yearStated) implements Meaning {

        private static final Pattern TENURE = Pattern.compile("\\.\\.|^\\d{4}(-\\d{2})?/\\d{4}(-\\d{2})?$");

        /** Whether it may say how long somebody held an office: "since May", "from 1998 to 2007", but not "last week". */
        boolean isTenure() {
            return TENURE.matcher(edtf.toString()).find();
        }
    }

    /** A quantity. */
    record Amount(Quantity quantity) implements Meaning {
    }

    /** Two results set against each other, in the order in which they are told. */
    record Pair(BigDecimal first, BigDecimal second) implements Meaning {
    }

    /** Words that only mark a type. */
    record Nothing() implements Meaning {
    }

    /** The entity of a named mention, or {@link Entity#NONE}. */
    Entity entity() {
        return meaning instanceof Named named ? named.entity() : Entity.NONE;
    }

    /** Whether nobody else than its entity can be meant. */
    boolean isSure() {
        return !(meaning instanceof Named named) || named.sure();
    }

    int length() {
        return to - from;
    }

    /** Whether two mentions that begin at one token are equal; asked of every mention, so what rarely differs is compared last. */
    boolean isAs(Mention other) {
        return this == other || type == other.type && to == other.to && meaning.equals(other.meaning);
    }

    boolean covers(Mention other) {
        return from <= other.from && other.to <= to;
    }

    /** The first of two that is there; null if neither is. */
    static Mention orElse(Mention mention, Mention other) {
        return mention == null ? other : mention;
    }
}
