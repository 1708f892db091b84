package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises lines and openings of paragraphs that state the date of an article, in English and French.
 *
 * <p>Only a full date, or a month where the line says nothing else, counts. A numeric date such as 03/05/2019 is read day first
 * in French; in English it is read only where it cannot be misread.
 */
final class Dateline {

    /**
     * A date that a line states.
     *
     * @param edtf  the date in EDTF, or empty where the line only looks like one, such as a weekday without a year
     * @param label what the line says the date to be
     * @param doubt what speaks against the date, at its offset in the line, if anything does
     */
    record Stated(String edtf, Label label, Optional<Doubt> doubt) {
    }

    /**
     * A date at the beginning of a text.
     *
     * @param edtf   the date in EDTF, or empty where only a place or an agency is given
     * @param length how much of the text it takes, punctuation and spaces after it included
     * @param doubt  what speaks against the date, at its offset in the text, if anything does
     */
    record Opening(String edtf, int length, Optional<Doubt> doubt) {
    }

    /**
     * A weekday told with a day that fell on another one. Either may be the mistake, so that only the month is used.
     *
     * @param offset where the weekday stands, in UTF-16 units
     * @param words  the weekday and the date as they are written
     * @param day    the day of the date
     */
    record Doubt(int offset, String words, LocalDate day) {

        /** The same further on in a longer text. */
        Doubt movedBy(int units) {
            return new Doubt(offset + units, words, day);
        }
    }

    /** A date in EDTF with what speaks against it. */
    private record Weighed(String edtf, Optional<Doubt> doubt) {
    }

    /** What a line says its date to be. */
    enum Label { PUBLISHED, PLAIN, UPDATED }

    /** Longer lines than this state no date of their own, in UTF-16 units. */
    private static final int LONGEST_LINE = 160;

    /** How far a day and a year stand from each other in a date at most: "7 September, 2001" with a few spaces more. */
    private static final int FARTHEST = 24;

    private static final Map<String, Integer> MONTHS = months();

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Spaces as they stand in articles, the ones that do not break included. */
    private static final String SPACE = "[\\s\\u00A0\\u2009\\u202F]";

    private static final String MONTH = "(?:january|february|march|april|june|july|august|september|october|november|december"
            + "|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
            + "|jan|janv|feb|févr|fév|mar|apr|avr|may|jun|jul|juil|aug|sept|sep|oct|nov|dec|déc)\\b\\.?";

    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

    private static final String DATE = "(?iu:(?<![\\d/.-])(?:"
            + "(?<m1>" + MONTH + ")" + SPACE + "+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?" + SPACE + "+(?<y1>" + YEAR + ")"
            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th|er)?" + SPACE + "+(?<m2>" + MONTH + "),?" + SPACE + "+(?<y2>" + YEAR + ")"
            + "|(?<y3>(?:19|20)\\d\\d)(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?!\\d)"
            + "(?:T\\d\\d:?\\d\\d(?::?\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?"
            + "|(?<a4>\\d{1,2})(?<s4>[-/.])(?<b4>\\d{1,2})\\k<s4>(?<y4>" + YEAR + ")))";

    private static final String MONTH_ONLY = "(?iu:(?<m5>" + MONTH + ")" + SPACE + "+(?<y5>" + YEAR + ")"
            + "|(?<![\\d-])(?<y6>(?:19|20)\\d\\d)-(?<m6>0[1-9]|1[0-2])(?![-\\d]))";

    /** A day without a year. */
    private static final String SHORT_DATE = "(?iu:" + MONTH + SPACE + "+\\d{1,2}(?!\\d)|\\d{1,2}(?:er)?" + SPACE + "+" + MONTH + ")";

    private static final Pattern HEADER_DAY = Pattern.compile("^" + SPACE + "*(?:" + MONTH + SPACE + "*\\d{1,2}(?:st|nd|rd|th)?"
            + "|\\d{1,2}(?:st|nd|rd|th|er)?" + SPACE + "+" + MONTH + ")(?!\\w)", FLAGS);

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern FULL = Pattern.compile(DATE, FLAGS);

    private static final Pattern COARSE = Pattern.compile(MONTH_ONLY, FLAGS);

    private static final String WEEKDAY = "(?iu:\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b\\.?,?)";

    private static final Pattern WEEKDAYS = Pattern.compile(WEEKDAY, FLAGS);

    private static final String WEEKDAY_NAME = "\\b(?<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b";

    /** A weekday right before a date. */
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(WEEKDAY_NAME + "\\.?,?" + SPACE + "*(?:(?:the|le)" + SPACE + "+)?$", FLAGS);

    /** A weekday in brackets or after a comma behind a date. */
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("^" + SPACE + "*[(,]" + SPACE + "*" + WEEKDAY_NAME + "(?:\\)|$)", FLAGS);

    private static final Map<String, DayOfWeek> WEEKDAY_NAMES = weekdays();

    private static final String PUBLISHED = "first published|published(?: on)?|posted(?: on)?|publiée?(?: le)?|posté(?: le)?"
            + "|mis en ligne(?: le)?|paru(?: le)?|créé(?: le)?|date(?: de publication)?|pub(?:lication)? date";

    private static final String UPDATED = "last (?:updated|modified)(?: on)?|updated(?: on)?|modified(?: on)?"
            + "|mise? à jour(?: le)?|modifiée?(?: le)?|actualisée?(?: le)?|dernière mise à jour(?: le)?";

    private static final Pattern PUBLISHED_LABEL = Pattern.compile("\\b(?:" + PUBLISHED + ")(?!\\p{L})", FLAGS);

    private static final Pattern UPDATED_LABEL = Pattern.compile("\\b(?:" + UPDATED + ")(?!\\p{L})", FLAGS);

    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}" + SPACE + "*(?:[:.]\\d\\d(?::\\d\\d)?" + SPACE
            + "*(?:[ap]\\.?m\\b\\.?)?|[ap]\\.?m\\b\\.?|h(?:eures?)?\\b(?:" + SPACE + "*\\d\\d)?|h\\d\\d)", FLAGS);

    private static final Pattern ZONE = Pattern.compile("\\b(?:GMT|UTC|EST|EDT|ET|PST|PDT|CET|CEST|IST|IDT|BST|EET|EEST)\\b"
            + "(?:[+-]\\d{1,2}(?::?\\d\\d)?)?");

    private static final Pattern FILLER = Pattern.compile("\\b(?:on|at|the|le|du|à|a|and|et|il y a)\\b", FLAGS);

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*");

    private static final Pattern BYLINE = Pattern.compile("^(?iu:by|par)" + SPACE + "+\\P{Lower}.{0,60}$");

    /** A place, in up to four words with capital letters, perhaps with its country, or two places. */
    private static final String PLACE = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00A0/-](?:\\p{Lu}|d[’'e]|al-|el-)[\\p{L}\\p{M}'’.-]*){0,3}"
            + "(?:," + SPACE + "*\\p{Lu}[\\p{L}.]*(?:[ \\u00A0]\\p{Lu}[\\p{L}.]*){0,2})?)";

    /** A news agency in brackets or between slashes. */
    private static final String AGENCY = "(?:\\((?!\\d{1,2}[ \\u00A0])[\\p{Lu}\\d][\\p{L}\\d/ .&-]{1,30}\\)|/[\\p{L} ]{3,25}/)";

    private static final Pattern PLACE_LINE = Pattern.compile("^" + PLACE + "(?:" + SPACE + "*" + AGENCY + ")?$");

    private static final String DASH = "[-–—]{1,2}";

    private static final Pattern CAPITALS = Pattern.compile("^[\\p{Lu}\\p{M}'’. ,-]{3,}$");

    /** Words that begin sentences and are no places. */
    private static final Pattern NO_PLACE = Pattern.compile("^(?:in|on|at|by|the|for|from|since|until|after|before|a|an|le|la|les"
            + "|l[’']|en|au|aux|à|dans|depuis|dès|après|avant|un|une|du|des|de)\\b.*", FLAGS | Pattern.DOTALL);

    /** A French place whose name has an article: "La Haye", "Le Caire". */
    private static final Pattern WITH_ARTICLE = Pattern.compile("^(?:(?i:le|la|les)[ \\u00A0]|(?i:l)['’])\\p{Lu}[\\p{L}\\p{M}-]*$");

    /** An agency alone before the first sentence. */
    private static final Pattern AGENCY_OPENING = Pattern.compile("^" + AGENCY + SPACE + "*" + DASH + SPACE + "+(?=\\S)");

    private static final Pattern OPENING = Pattern.compile("^\\(?(?<at>[ÀA]" + SPACE + "+)?(?<place>" + PLACE + ")(?<agency>" + SPACE + "*" + AGENCY
            + ")?(?<comma>,)?(?:" + SPACE + "+(?<open>\\()?(?:le" + SPACE + "+)?(?:" + WEEKDAY + SPACE + "*(?:le" + SPACE + "+)?)?(?:(?<date>" + DATE
            + ")|(?<short>" + SHORT_DATE + "))\\)?)?(?<after>" + SPACE + "*" + AGENCY + "|," + SPACE + "+\\p{Lu}{2,6}(?=" + SPACE + "))?\\)?" + SPACE
            + "*(?:(?<mark>" + DASH + "|\\.-)" + SPACE + "+(?:(?<late>" + DATE.replaceAll("(\\?<|k<)(?!!)(\\w)", "$1x$2") + ")" + SPACE
            + "*[-–—.:]+" + SPACE + "+)?|:" + SPACE + "+)");

    private static final Pattern BARE_OPENING = Pattern.compile("^(?:le" + SPACE + "+)?(?<date>" + DATE + ")" + SPACE + "*(?:"
            + AGENCY + SPACE + "*)?" + DASH + SPACE + "+(?=[\"“«]?" + SPACE + "*\\p{Lu})");

    private static final Pattern LABELLED_OPENING = Pattern.compile("^(?:" + PUBLISHED + ")" + SPACE + "*:?" + SPACE + "*(?:"
            + DATE + "|" + MONTH_ONLY + ")" + SPACE + "*[-–—:|.,]?" + SPACE + "+(?=\\P{M})", FLAGS);

    /** What sets the parts of a line apart. */
    private static final Pattern FRAME = Pattern.compile("[|·•]|" + SPACE + "/" + SPACE + "|\\d" + SPACE + "+comment", FLAGS);

    /** Words without capital letters beside dates. */
    private static final Pattern COMPANY = Pattern.compile("(?:by|par|in|à|en|de|du|des|d|l|avec|with|and|et|of|from|for|comments?|commentaires?|vues?|views?"
            + "|shares?|partages?|min|mins|minutes?|read|lecture|temps|s|th|st|nd|rd|er)(?:['’].*)?", FLAGS);

    /** How far the opening of a paragraph is looked at, in UTF-16 units. */
    private static final int LONGEST_OPENING = 160;

    private Dateline() {
    }

    /**
     * The date that a line states and does nothing else, such as "October 16, 2018, 4:40 pm" or "PARIS, le 3 mai 2019". A line
     * that looks like one but gives no Gregorian year has an empty date.
     *
     * @param line     the line without spaces around it
     * @param language the language, for numeric dates
     */
    static Optional<Stated> ofLine(String line, String language) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (!mayHaveYear(line) || !YEARS.matcher(line).find()) {
            return isCalendar(line) ? Optional.of(new Stated("", Label.PLAIN, Optional.empty())) : Optional.empty();
        }
        Stated best = null;
        StringBuilder around = new StringBuilder();
        int last = 0;
        Matcher full = FULL.matcher(line);
        boolean mayHaveDay = hasNumbersBeside(line);
        while (mayHaveDay && full.find()) {
            String day = day(full, "", language);
            if (day.isEmpty()) {
                continue;
            }
            Label label = label(line.substring(last, full.start()));
            around.append(line, last, full.start()).append(best == null ? '\u0000' : ' ');
            if (best == null || label.ordinal() < best.label().ordinal()) {
                Weighed weighed = weighed(day, line, full.start(), full.end());
                best = new Stated(weighed.edtf(), label, weighed.doubt());
            }
            last = full.end();
        }
        if (best != null) {
            around.append(line, last, line.length());
            return isDateCompany(without(around.toString())) || isFramed(line, around.toString(), best.label())
                    ? Optional.of(best) : Optional.empty();
        }
        Matcher coarse = COARSE.matcher(line);
        if (mayTellMonth(line) && coarse.find()) {
            String rest = without(line.substring(0, coarse.start()) + "\u0000" + line.substring(coarse.end()));
            if (rest.codePoints().noneMatch(Character::isLetterOrDigit)) {
                return Optional.of(new Stated(month(coarse), label(line.substring(0, coarse.start())), Optional.empty()));
            }
            return Optional.empty();
        }
        return isCalendar(line) ? Optional.of(new Stated("", Label.PLAIN, Optional.empty())) : Optional.empty();
    }

    /** What a look at few characters tells: to search most lines for dates, which have none, is most of the work on a short text. */
    private static boolean mayHaveYear(String text) {
        return text.indexOf("20") >= 0 || text.indexOf("19") >= 0;
    }

    /** Whether two numbers stand so near each other that no more than a month is between, as the day and the year of every full date do. */
    private static boolean hasNumbersBeside(String text) {
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                if (last >= 0 && last < i - 1 && i - last <= FARTHEST) {
                    return true;
                }
                last = i;
            }
        }
        return false;
    }

    /** Whether a month or a hyphen stands beside a number, as it does where a line tells only a month. */
    private static boolean mayTellMonth(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || Character.isDigit(text.charAt(i - 1))) {
                continue;
            }
            int end = i;
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (text.charAt(i - 1) == '-' || MONTHS.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The date with a label at the beginning of a line that goes on with other words, as in "date 2023-04 The title". */
    static Optional<Opening> labelled(String line, String language) {
        if (!mayHaveYear(line) || !YEARS.matcher(line.substring(0, Math.min(line.length(), LONGEST_OPENING))).find()) {
            return Optional.empty();
        }
        Matcher opening = LABELLED_OPENING.matcher(line.substring(0, Math.min(line.length(), LONGEST_OPENING)));
        if (!opening.find()) {
            return Optional.empty();
        }
        String edtf = day(opening, "", language);
        if (edtf.isEmpty() && (opening.group("y5") != null || opening.group("y6") != null)) {
            edtf = month(opening);
        }
        return edtf.isEmpty() ? Optional.empty() : Optional.of(new Opening(edtf, opening.end(), Optional.empty()));
    }

    /** What a line that says nothing else says of the date beside it: "Published", "Mis à jour le". */
    static Optional<Label> labelAlone(String line) {
        if (line.length() > 40) {
            return Optional.empty();
        }
        Label label = label(line);
        return label == Label.PLAIN || WORDS.matcher(without(line)).find() ? Optional.empty() : Optional.of(label);
    }

    /** The place, agency and date before the first sentence of a report, as in "PARIS, 4 février 2021 – ". */
    static Optional<Opening> opening(String paragraph, String language) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING));
        Matcher bare = BARE_OPENING.matcher(start);
        if (bare.find()) {
            return opened(bare, "", start, language).filter(o -> !o.edtf().isEmpty());
        }
        Matcher wired = AGENCY_OPENING.matcher(start);
        if (wired.find()) {
            return Optional.of(new Opening("", wired.end(), Optional.empty()));
        }
        Matcher opening = OPENING.matcher(start);
        if (!opening.find()) {
            return Optional.empty();
        }
        String place = opening.group("place");
        boolean agency = opening.group("agency") != null || opening.group("after") != null;
        boolean full = opening.group("date") != null;
        boolean dated = full || opening.group("short") != null;
        boolean comma = opening.group("comma") != null;
        boolean placed = !NO_PLACE.matcher(place).matches() || ((agency || (comma && full)) && WITH_ARTICLE.matcher(place).find());
        boolean apart = opening.group("mark") != null;
        boolean capitals = CAPITALS.matcher(place).matches();
        boolean twofold = apart && place.indexOf(',') > 0 && opening.end() < start.length()
                && (Character.isUpperCase(start.codePointAt(opening.end())) || "\"“«".indexOf(start.charAt(opening.end())) >= 0);
        if (!placed || !(agency || (full && (comma || opening.group("open") != null)) || (dated && comma && capitals) || capitals || twofold)
                || !(apart || full || (agency && dated)) || (opening.group("at") != null && !full)) {
            return Optional.empty();
        }
        Optional<Opening> read = opened(opening, "", start, language);
        return read.filter(o -> !o.edtf().isEmpty()).isEmpty() && opening.group("late") != null ? opened(opening, "x", start, language) : read;
    }

    private static Optional<Opening> opened(Matcher opening, String prefix, String text, String language) {
        String day = day(opening, prefix, language);
        if (day.isEmpty()) {
            return Optional.of(new Opening("", opening.end(), Optional.empty()));
        }
        String group = prefix.isEmpty() ? "date" : "late";
        Weighed weighed = weighed(day, text, opening.start(group), opening.end(group));
        return Optional.of(new Opening(weighed.edtf(), opening.end(), weighed.doubt()));
    }

    /** A day, or only its month where the weekday before it is not the one it fell on. */
    private static Weighed weighed(String edtf, String text, int start, int end) {
        LocalDate day = LocalDate.parse(edtf);
        Matcher weekday = WEEKDAY_BEFORE.matcher(text).region(Math.max(0, start - 20), start);
        if (!weekday.find()) {
            weekday = WEEKDAY_AFTER.matcher(text).region(end, Math.min(text.length(), end + 14));
            if (!weekday.find()) {
                return new Weighed(edtf, Optional.empty());
            }
        }
        if (day.getDayOfWeek() == WEEKDAY_NAMES.get(weekday.group("name").substring(0, 3).toLowerCase(Locale.ROOT))) {
            return new Weighed(edtf, Optional.empty());
        }
        int from = Math.min(start, weekday.start("name"));
        String words = text.substring(from, Math.max(end, weekday.end()));
        return new Weighed(YearMonth.from(day).toString(), Optional.of(new Doubt(from, words, day)));
    }

    private static Label label(String before) {
        int published = lastEnd(PUBLISHED_LABEL, before);
        int updated = lastEnd(UPDATED_LABEL, before);
        if (published < 0 && updated < 0) {
            return Label.PLAIN;
        }
        return updated > published ? Label.UPDATED : Label.PUBLISHED;
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    /** What is left of a line besides its date, after weekdays, times and labels are taken out. */
    private static String without(String line) {
        String rest = line;
        for (Pattern pattern : new Pattern[] {UPDATED_LABEL, PUBLISHED_LABEL, WEEKDAYS, TIME, ZONE}) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /** Whether the words around a date are a place or a byline, or there are none. */
    private static boolean isDateCompany(String rest) {
        String around = FILLER.matcher(rest).replaceAll(" ");
        if (!WORDS.matcher(around).find()) {
            return true;
        }
        int at = rest.indexOf('\u0000');
        String before = strip(rest.substring(0, at));
        String after = strip(FILLER.matcher(rest.substring(at)).replaceAll(" "));
        if (WORDS.matcher(after).find()) {
            return strip(FILLER.matcher(before).replaceAll(" ")).isEmpty() && BYLINE.matcher(after).matches();
        }
        before = before.replaceAll("(?:^|" + SPACE + ")(?:le|on)$", "");
        String place = strip(before);
        return BYLINE.matcher(place).matches()
                || (PLACE_LINE.matcher(place).matches() && !NO_PLACE.matcher(place).matches());
    }

    /**
     * Whether all that stands beside the dates of a line are names and numbers, set apart by a label, a time of day or a bar:
     * "Jane Doe | 3 May 2019 | 12 comments".
     */
    private static boolean isFramed(String line, String rest, Label label) {
        if (label == Label.PLAIN && !TIME.matcher(rest).find() && !FRAME.matcher(rest).find()) {
            return false;
        }
        String around = FILLER.matcher(without(rest)).replaceAll(" ");
        Matcher word = WORDS.matcher(around);
        int words = 0;
        while (word.find()) {
            words++;
            if (!Character.isUpperCase(word.group().codePointAt(0)) && !COMPANY.matcher(word.group()).matches()) {
                return false;
            }
        }
        return words <= 10 && !PageLayout.endsSentence(line);
    }

    private static String strip(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u0000|,;:•·–—-]+|[\\s\\u00A0\\u0000|,;:•·–—-]+$", "");
    }

    /** Whether a line is a page header that gives a weekday and a day but no Gregorian year. */
    private static boolean isCalendar(String line) {
        Matcher weekday = WEEKDAYS.matcher(line);
        if (!weekday.lookingAt()) {
            return false;
        }
        String rest = line.substring(weekday.end());
        Matcher day = HEADER_DAY.matcher(rest);
        if (!day.find()) {
            return weekday.end() == line.length();
        }
        String after = rest.substring(day.end()).strip();
        return after.isEmpty() || after.startsWith("|") || after.startsWith("·");
    }

    private static String day(Matcher date, String prefix, String language) {
        int year;
        int month;
        int day;
        if (date.group(prefix + "y1") != null) {
            year = number(date, prefix + "y1");
            month = month(date.group(prefix + "m1"));
            day = number(date, prefix + "d1");
        } else if (date.group(prefix + "y2") != null) {
            year = number(date, prefix + "y2");
            month = month(date.group(prefix + "m2"));
            day = number(date, prefix + "d2");
        } else if (date.group(prefix + "y3") != null) {
            year = number(date, prefix + "y3");
            month = number(date, prefix + "m3");
            day = number(date, prefix + "d3");
        } else if (date.group(prefix + "y4") != null) {
            year = number(date, prefix + "y4");
            int first = number(date, prefix + "a4");
            int second = number(date, prefix + "b4");
            boolean dayFirst = language.equals("fr") || first > 12;
            if (!dayFirst && second <= 12 && first != second) {
                return "";
            }
            day = dayFirst ? first : second;
            month = dayFirst ? second : first;
        } else {
            return "";
        }
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }

    private static String month(Matcher coarse) {
        return coarse.group("y5") != null
                ? YearMonth.of(number(coarse, "y5"), month(coarse.group("m5"))).toString()
                : YearMonth.of(number(coarse, "y6"), number(coarse, "m6")).toString();
    }

    /** By the name as a pattern found it, which takes an i without a dot, a capital one with a dot and a long s for the usual letters. */
    private static int month(String name) {
        return MONTHS.get(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("\u0307", "").replace(".", ""));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Map<String, DayOfWeek> weekdays() {
        String[] names = {"mon lun", "tue mar", "wed mer", "thu jeu", "fri ven", "sat sam", "sun dim"};
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                weekdays.put(name, DayOfWeek.of(i + 1));
            }
        }
        return Map.copyOf(weekdays);
    }

    private static Map<String, Integer> months() {
        String[] names = {"january janvier jan janv", "february février fevrier feb févr fév", "march mars mar",
            "april avril apr avr", "may mai", "june juin jun", "july juillet jul juil", "august août aout aug",
            "september septembre sept sep", "october octobre oct", "november novembre nov", "december décembre decembre dec déc"};
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
