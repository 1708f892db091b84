package org.claimcheck.cli;

import java.util.Locale;
import java.util.Optional;

/** Sizes of files as people write them. */
final class Size {

    private static final String UNITS = "KMG";
    private static final int MOST_DIGITS = 12;

    private Size() {
    }

    /**
     * The bytes of a size such as {@code 500K}, {@code 20M} or {@code 1GB}, in powers of a thousand.
     *
     * @return empty if the text is none
     */
    static Optional<Long> read(String text) {
        String size = text.toUpperCase(Locale.ROOT);
        int digits = 0;
        while (digits < size.length() && size.charAt(digits) >= '0' && size.charAt(digits) <= '9') {
            digits++;
        }
        String unit = size.substring(digits);
        if (unit.endsWith("B")) {
            unit = unit.substring(0, unit.length() - 1);
        }
        int power = unit.isEmpty() ? 0 : unit.length() == 1 ? UNITS.indexOf(unit.charAt(0)) + 1 : -1;
        if (digits == 0 || digits > MOST_DIGITS || power < 0 || power == 0 && !unit.isEmpty()) {
            return Optional.empty();
        }
        long bytes = Long.parseLong(size.substring(0, digits));
        for (int i = 0; i < power; i++) {
            bytes *= 1000;
        }
        return Optional.of(bytes);
    }
}
