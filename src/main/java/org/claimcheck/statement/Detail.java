package org.claimcheck.statement;

import java.util.Locale;

/**
 * What an article tells of a claim that has to agree with the claim itself, with the calendar or with arithmetic: a
 * weekday beside a date, a length beside two dates, a sum beside its parts.
 *
 * <p>Rules reach the details of a claim by {@code $told : Weekday( !fitting ) from $claim.details}.
 */
public sealed interface Detail permits Weekday, Span, Change, Conversion, Total, Sequence, First, Retelling, Past, Recount {

    /** The name of its kind in documents and scenarios, such as {@code weekday}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The detail in one line: equal for two that say the same. */
    String canonical();
}
