package org.claimcheck.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit of measurement.
 *
 * @param id        its id, such as {@code kilometre}
 * @param dimension what it measures: units of one dimension convert into each other
 * @param size      how many of the basic unit of the dimension it is, above 0; the least if its name has several meanings
 * @param to        how many it is at most: a ton may be a short or a long one
 * @param zero      where its zero lies, in itself: 32 for degrees Fahrenheit, whose basic unit is the degree Celsius
 * @param words     its names and signs per language
 */
public record MeasuringUnit(String id, String dimension, BigDecimal size, BigDecimal to, BigDecimal zero, Map<String, List<String>> words) {

    /** Checks the sizes; takes a sorted copy of the words. */
    public MeasuringUnit {
        if (size.signum() <= 0 || to.compareTo(size) < 0) {
            throw new IllegalArgumentException("A unit cannot be " + size + " to " + to);
        }
        words = Wordings.sorted(words);
    }

    /** The names and signs in a language. */
    public List<String> words(String language) {
        return words.getOrDefault(language, List.of());
    }
}
