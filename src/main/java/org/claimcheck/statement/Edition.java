package org.claimcheck.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of a series that is named by its year: "2018 World Cup", "Jeux olympiques de 1932".
 *
 * @param series the name without the year
 * @param year   the year in the name
 */
public record Edition(String series, int year) {

    private static final String AROUND = "[\\s-]";
    private static final Pattern YEAR = Pattern.compile("(?:^|" + AROUND + ")(?:(?:of|in|de|en)\\s+)?([12]\\d{3})(?=$|" + AROUND + ")");

    /** The edition that a name names; empty if it holds no year, or several, or nothing else. */
    public static Optional<Edition> of(String name) {
        Matcher matcher = YEAR.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String series = (name.substring(0, matcher.start()) + name.substring(matcher.end())).strip();
        int year = Integer.parseInt(matcher.group(1));
        return matcher.find() || series.isEmpty() ? Optional.empty() : Optional.of(new Edition(series, year));
    }
}
