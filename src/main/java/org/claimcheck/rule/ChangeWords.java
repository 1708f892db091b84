package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Quantity;

/** Words changes in plain English: "doubled", "rose by half (50 per cent)". */
final class ChangeWords {

    private static final String TIMES = "times";

    private static final Map<BigDecimal, String> MULTIPLES = new TreeMap<>(Map.of(
            new BigDecimal("0.5"), "was halved", new BigDecimal(2), "doubled", new BigDecimal(3), "tripled", new BigDecimal(4), "quadrupled"));

    /** Shares in per cent that have a word. */
    private static final Map<BigDecimal, String> SHARES = new TreeMap<>(Map.of(
            new BigDecimal(50), "half", new BigDecimal(33), "a third", new BigDecimal(25), "a quarter", new BigDecimal(20), "a fifth",
            new BigDecimal(67), "two thirds", new BigDecimal(75), "three quarters", new BigDecimal(10), "a tenth"));

    private ChangeWords() {
    }

    /** The change as it was told, as a verb: "doubled", "rose by 3 per cent", "rose". */
    static String told(Change change, Function<Quantity, String> quantity) {
        Quantity by = change.by();
        if (change.isDirectionOnly()) {
            return change.rising() ? "rose" : "fell";
        }
        String bound = switch (by.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "more than ";
            case AT_MOST -> "less than ";
        };
        if (!by.unit().equals(TIMES)) {
            return (change.rising() ? "rose by " : "fell by ") + bound
                    + quantity.apply(new Quantity(by.value(), by.upper(), by.unit(), by.per(), Bound.EXACT));
        }
        String multiple = MULTIPLES.get(by.value());
        return multiple != null ? bound + multiple : "became " + bound + plain(by.value()) + " times what it was";
    }

    /** What the two figures make of it: "doubled", "rose by half (50 per cent)", "fell by 3 percentage points, that is 25 per cent". */
    static String right(Change change) {
        int moved = change.to().value().compareTo(change.from().value());
        if (moved == 0) {
            return "did not change";
        }
        String verb = moved > 0 ? "rose by " : "fell by ";
        BigDecimal percent = change.in("percent").value().setScale(1, RoundingMode.HALF_UP);
        if (change.from().unit().equals("percent")) {
            BigDecimal points = change.in("point").value();
            return verb + plain(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points") + ", that is "
                    + plain(percent) + " per cent";
        }
        String multiple = MULTIPLES.get(change.in(TIMES).value().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
        if (multiple != null) {
            return multiple;
        }
        if (moved > 0 && change.in(TIMES).value().compareTo(new BigDecimal(2)) > 0) {
            return "became " + plain(change.in(TIMES).value().setScale(1, RoundingMode.HALF_UP)) + " times what it was";
        }
        String share = SHARES.get(percent.setScale(0, RoundingMode.HALF_UP));
        return verb + (share == null ? plain(percent) + " per cent" : share + " (" + plain(percent) + " per cent)");
    }

    /** How the one number lies to the other: "8,000 is twice 4,000". */
    static String ratio(Change change, Function<BigDecimal, String> number) {
        if (change.from().value().signum() == 0) {
            return "";
        }
        BigDecimal times = change.in(TIMES).value().setScale(2, RoundingMode.HALF_UP);
        String words = times.compareTo(new BigDecimal(2)) == 0 ? "twice" : times.compareTo(new BigDecimal("0.5")) == 0 ? "half of"
                : plain(times) + " times";
        return number.apply(change.to().value()) + " is " + words + " " + number.apply(change.from().value());
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
