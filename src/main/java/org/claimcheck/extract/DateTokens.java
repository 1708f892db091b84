package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.List;

/** Looks at the tokens of a text that tell times. */
abstract class DateTokens {

    /** Four digits are a year from this one on. */
    static final int FIRST_YEAR = 1600;
    /** Four digits are a year up to this one. */
    static final int LAST_YEAR = 2100;
    /** The season that begins in one year and ends in the next, as EDTF numbers it. */
    static final int WINTER = 24;
    /** A year, a month or a day in EDTF, and nothing else. */
    static final String PLAIN = "\\d{4}(-\\d{2}){0,2}";
    /** "More than twenty years ago" may mean any time before. */
    static final BigDecimal LONGEST_AGO = BigDecimal.valueOf(1500);
    /** Behind four digits that tell the time of day. */
    static final String[] CLOCK = {"utc", "gmt", "hours", "hrs", "local"};

    final Terms terms;
    final boolean french;
    final List<Token> tokens;

    /** Some tokens of a language. */
    DateTokens(String language, List<Token> tokens) {
        this.terms = Terms.of(language);
        this.french = language.equals("fr");
        this.tokens = tokens;
    }

    /** After "that year", "of the same year", "de cette année-là"; where it begins if nothing of the kind stands there. */
    int sameYear(int i) {
        int at = skip(i, "of", "de");
        int same = skip(at + 1, "same", "même");
        boolean back = french ? is(at, "cette") && is(same, "année") && (same > at + 1 || is(same + 1, "là")) || is(at, "la") && same > at + 1 && is(same, "année")
                : is(same, "year") && (is(at, "that") || is(at, "the") && same > at + 1);
        return back ? french && is(same + 1, "là") ? same + 2 : same + 1 : i;
    }

    boolean is(int i, String... words) {
        return Token.is(tokens, i, words);
    }

    boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
    }

    boolean isLowerWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord() && !tokens.get(i).isCapitalised() && !is(i, "'s");
    }

    boolean touches(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    int skip(int i, String... words) {
        return is(i, words) ? i + 1 : i;
    }

    /** "Feb. 2006": the point is that of a short form only before a year. */
    int skipPoint(int i) {
        return is(i, ".") && isYear(i + 1) ? i + 1 : i;
    }

    int weekdayAt(int i) {
        Integer weekday = i >= 0 && i < tokens.size() ? terms.weekdays.get(tokens.get(i).lower()) : null;
        return weekday != null && (french || tokens.get(i).isCapitalised()) ? weekday : 0;
    }

    int skipWeekday(int i) {
        return weekdayAt(i) == 0 ? i : skip(skip(i + 1, "."), ",");
    }

    int month(int i) {
        Integer month = i >= 0 && i < tokens.size() ? terms.months.get(tokens.get(i).lower()) : null;
        return month == null ? 0 : month;
    }

    boolean isNumber(int i, int least, int most) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && isDigits(tokens.get(i).text(), 1, 2)
                && number(i) >= least && number(i) <= most;
    }

    int number(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

    boolean isYear(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && isDigits(tokens.get(i).text(), 4, 4)
                && year(i) >= FIRST_YEAR && year(i) <= LAST_YEAR && !is(i + 1, CLOCK);
    }

    /** Whether a text is that many ASCII digits and nothing else. */
    static boolean isDigits(String text, int least, int most) {
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return text.length() >= least && text.length() <= most;
    }

    int year(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }
}
