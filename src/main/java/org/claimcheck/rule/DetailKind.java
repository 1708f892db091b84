package org.claimcheck.rule;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.First;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Recount;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Span;
import org.claimcheck.statement.Total;
import org.claimcheck.statement.Weekday;

/** The kinds of detail and the fields that the sentences of rules may name of them as {@code {told.field}}. */
public enum DetailKind {
    /** A {@link Weekday}: the day told, the date, the day that the date has, and what French calls that. */
    WEEKDAY(Weekday.class, "day", "date", "right", "rightInFrench"),
    /** A {@link Span}: the length told, from when and to when, and how long that is. */
    SPAN(Span.class, "length", "begin", "end", "right"),
    /**
     * A {@link Change}: what was, what became of it, the change told and the true one as verbs ("doubled", "rose by half (50 per cent)"), the
     * true one in several units, and how the one number lies to the other ("8,000 is twice 4,000").
     */
    CHANGE(Change.class, "from", "to", "by", "right", "times", "percent", "difference", "ratio"),
    /** A {@link Conversion}: the two tellings, and what the second should be. */
    CONVERSION(Conversion.class, "one", "other", "right"),
    /** A {@link Total}: the total, the parts, their sum, and what the last part should be. */
    TOTAL(Total.class, "total", "parts", "sum", "right"),
    /** A {@link Sequence}: the order with the distance, and the other event. */
    SEQUENCE(Sequence.class, "order", "other"),
    /** A {@link First}: since when. */
    FIRST(First.class, "since"),
    /** A {@link Retelling}: how the body tells what its headline states, and the body's words. */
    RETELLING(Retelling.class, "modality", "words"),
    /** A {@link Past}: the day told of as past, and when the article was published. */
    PAST(Past.class, "day", "published"),
    /** A {@link Recount}: how many were told first, and how many later, and the words of the first telling. */
    RECOUNT(Recount.class, "first", "again", "words");

    private final Class<? extends Detail> type;
    private final Set<String> fields;

    DetailKind(Class<? extends Detail> type, String... fields) {
        this.type = type;
        this.fields = Set.of(fields);
    }

    /** The fields of details of this kind. */
    public SortedSet<String> fields() {
        return new TreeSet<>(fields);
    }

    /** The name as DRL writes it, such as {@code Weekday}. */
    public String id() {
        return type.getSimpleName();
    }

    /** The kind that DRL calls so, if it is one. */
    static Optional<DetailKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.id().equals(name)).findFirst();
    }
}
