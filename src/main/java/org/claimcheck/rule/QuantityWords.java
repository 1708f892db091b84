package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.statement.Quantity;

/** Words quantities in plain English. */
final class QuantityWords {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
    private static final BigDecimal TWELVE = new BigDecimal(12);
    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private QuantityWords() {
    }

    /** A quantity with its unit: "about 2 million people", "second term". */
    static String of(Quantity quantity) {
        String bound = switch (quantity.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
        String upper = quantity.upper().equals(quantity.value()) ? "" : " to " + number(quantity.upper());
        String per = quantity.per().isEmpty() ? "" : " a " + quantity.per();
        if (quantity.unit().equals("term") && upper.isEmpty() && quantity.value().stripTrailingZeros().scale() <= 0 && quantity.value().compareTo(TWELVE) < 0) {
            return ORDINALS.get(quantity.value().intValue()) + " term";
        }
        if (quantity.unit().equals("foot") && upper.isEmpty() && quantity.value().scale() > 0) {
            return bound + feet(quantity.value()) + per;
        }
        return bound + number(quantity.value()) + upper + unit(quantity) + per;
    }

    /** By how much something changed: what changes by points is a share, and those of a match never stand in a change. */
    static String ofChange(Quantity quantity) {
        return quantity.unit().equals("point") ? of(quantity).replace("point", "percentage point") : of(quantity);
    }

    /** A number of feet with its inches: "20 feet 6 inches". */
    private static String feet(BigDecimal value) {
        BigDecimal inches = value.multiply(TWELVE).setScale(0, RoundingMode.HALF_UP);
        BigDecimal[] parts = inches.divideAndRemainder(TWELVE);
        String feet = number(parts[0]) + (parts[0].compareTo(BigDecimal.ONE) == 0 ? " foot" : " feet");
        return parts[1].signum() == 0 ? feet : feet + " " + number(parts[1]) + (parts[1].compareTo(BigDecimal.ONE) == 0 ? " inch" : " inches");
    }

    private static String unit(Quantity quantity) {
        if (quantity.unit().isEmpty()) {
            return "";
        }
        boolean one = quantity.upper().compareTo(BigDecimal.ONE) == 0;
        return " " + switch (quantity.unit()) {
            case "person" -> one ? "person" : "people";
            case "percent" -> "per cent";
            case "child" -> one ? "child" : "children";
            default -> CURRENCY.matcher(quantity.unit()).matches() ? quantity.unit() : counted(quantity.unit(), one);
        };
    }

    /** What is counted: "kilometres per hour", "feet", "countries". */
    private static String counted(String unit, boolean one) {
        String name = EnglishWording.words(unit).replace("celsius", "Celsius").replace("fahrenheit", "Fahrenheit");
        if (one) {
            return name;
        }
        int end = name.contains(" per ") ? name.indexOf(" per ") : name.contains(" ") && name.startsWith("degree") ? name.indexOf(' ') : name.length();
        String head = name.substring(0, end);
        String plural = head.endsWith("foot") ? head.substring(0, head.length() - 4) + "feet" : head.endsWith("ch") ? head + "es"
                : head.matches(".*[^aeiou]y") ? head.substring(0, head.length() - 1) + "ies" : head.endsWith("s") || head.equals("dead") ? head : head + "s";
        return plural + name.substring(end);
    }

    /** A number as it is read, millions and billions in words. */
    static String number(BigDecimal number) {
        if (number.abs().compareTo(BILLION) >= 0) {
            return digits(number.movePointLeft(9)) + " billion";
        }
        return number.abs().compareTo(MILLION) >= 0 ? digits(number.movePointLeft(6)) + " million" : digits(number);
    }

    private static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
