package org.claimcheck.rule;

import java.math.MathContext;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.First;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Recount;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Span;
import org.claimcheck.statement.Total;
import org.claimcheck.statement.Weekday;
import org.claimcheck.time.Edtf;

/** Words in plain English what a sentence tells of a claim beside what it claims: the day of the week, how long it took, how much it changed. */
final class DetailWording {

    private static final int SHOWN_DIGITS = 3;
    /** Parts of a total of which any may be the wrong one; of more, the last is told alone. */
    private static final int MOST_PARTS = 4;

    private final UnaryOperator<String> label;

    /**
     * A wording that calls types of events by given names.
     *
     * @param label gives the name of an id of the vocabulary
     */
    DetailWording(UnaryOperator<String> label) {
        this.label = label;
    }

    /** A field of a detail; null if it has none of that name. */
    String field(Detail detail, String field) {
        if (detail instanceof Weekday weekday) {
            return switch (field) {
                case "day" -> EnglishWording.capitalized(weekday.day().name().toLowerCase(Locale.ROOT));
                case "right" -> EnglishWording.capitalized(weekday.right().name().toLowerCase(Locale.ROOT));
                case "rightInFrench" -> weekday.right().getDisplayName(TextStyle.FULL, Locale.FRENCH);
                case "date" -> Edtf.day(weekday.date()).inWords();
                default -> null;
            };
        }
        if (detail instanceof Span span) {
            return switch (field) {
                case "length" -> QuantityWords.of(span.length());
                case "begin" -> span.begin().edtf().inWords();
                case "end" -> span.end().edtf().inWords();
                case "right" -> DurationWords.of(span);
                default -> null;
            };
        }
        if (detail instanceof Change change) {
            return switch (field) {
                case "from" -> QuantityWords.of(change.from());
                case "to" -> QuantityWords.of(change.to());
                case "by" -> ChangeWords.told(change, QuantityWords::ofChange);
                case "right" -> ChangeWords.right(change);
                case "ratio" -> ChangeWords.ratio(change, QuantityWords::number);
                case "times" -> QuantityWords.of(change.in("times"));
                case "percent" -> QuantityWords.of(change.in("percent"));
                case "difference" -> QuantityWords.ofChange(change.in(change.from().unit().equals("percent") ? "point" : change.from().unit()));
                default -> null;
            };
        }
        if (detail instanceof Conversion conversion) {
            return switch (field) {
                case "one" -> QuantityWords.of(conversion.one());
                case "other" -> QuantityWords.of(conversion.other());
                case "right" -> QuantityWords.of(rounded(conversion));
                default -> null;
            };
        }
        if (detail instanceof Total total) {
            return switch (field) {
                case "total" -> QuantityWords.of(total.total());
                case "parts" -> total.parts().stream().map(part -> QuantityWords.number(part.value())).collect(Collectors.joining(", "));
                case "sum" -> QuantityWords.number(total.sum());
                case "right" -> instead(total);
                default -> null;
            };
        }
        if (detail instanceof Sequence sequence) {
            return switch (field) {
                case "order" -> (sequence.distance().value().signum() == 0 ? "" : QuantityWords.of(sequence.distance()) + " ")
                        + (sequence.before() ? "before" : "after");
                case "other" -> label.apply(sequence.type()) + (sequence.subject().isPresent() ? " of " + sequence.subject().name() : "");
                default -> null;
            };
        }
        if (detail instanceof Past past) {
            return switch (field) {
                case "day" -> past.day().edtf().inWords();
                case "published" -> past.published().edtf().inWords();
                default -> null;
            };
        }
        if (detail instanceof Recount recount) {
            return switch (field) {
                case "first" -> QuantityWords.of(recount.first());
                case "again" -> QuantityWords.of(recount.again());
                case "words" -> recount.words();
                default -> null;
            };
        }
        if (detail instanceof Retelling retelling) {
            return switch (field) {
                case "modality" -> retelling.modality().id();
                case "words" -> retelling.words();
                default -> null;
            };
        }
        First first = (First) detail;
        return field.equals("since") && !first.isEver() ? first.since().edtf().inWords() : null;
    }

    /** What a conversion should give, to a number that people would write. */
    private static Quantity rounded(Conversion conversion) {
        Quantity right = conversion.right();
        boolean span = !right.per().isEmpty() && !right.value().equals(right.upper());
        MathContext digits = new MathContext(Math.max(SHOWN_DIGITS, conversion.other().value().stripTrailingZeros().precision()));
        return new Quantity(right.value().round(digits), span ? right.upper().round(digits) : right.value().round(digits), right.unit(),
                right.per(), right.bound());
    }

    /** Which parts, each by itself, would make the sum right; null where none could. */
    private static String instead(Total total) {
        List<Quantity> parts = total.parts().size() > MOST_PARTS ? total.parts().subList(total.parts().size() - 1, total.parts().size()) : total.parts();
        String words = parts.stream().filter(part -> total.instead(part).signum() > 0)
                .map(part -> QuantityWords.number(total.instead(part)) + " in place of " + QuantityWords.number(part.value())).distinct().collect(Collectors.joining(", or "));
        return words.isEmpty() ? null : words;
    }
}
