package org.claimcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;

/** Finds the dates of an article; a day without a year is of the year that the sentences before tell. */
final class ArticleDates {

    /** A date that names a day or a month, not a weekday or "last month". */
    private static final Pattern NAMED_DAY = Pattern.compile("(?iu)^(\\d|(?!last|next|this)\\p{L}+ \\d|january|february|march|april|june|july|august|september|october|november|december|that )");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d{2})?");
    /** Sentences back in a paragraph that a time carries on. */
    static final int MEMORY = 8;
    /** Tokens before a date that opens a sentence: "On this day in". */
    private static final int SCENE = 4;

    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    /** The days that the article has told with their year, "-12-08", and the year last told with them. */
    private final Map<String, String> toldDays = new HashMap<>();

    ArticleDates(Words words, Anchor anchor, List<Sentence> sentences, Map<Sentence, Integer> positions) {
        this.words = words;
        this.anchor = anchor;
        this.sentences = sentences;
        this.positions = positions;
    }

    /** Finds the dates of a sentence. */
    void find(Sentence sentence) {
        for (Mention date : DateGrammar.find(sentence.language, sentence.tokens, anchor, yearBefore(sentence), timeBefore(sentence))) {
            boolean name = date.length() == 1 && sentence.followsHyphen(date.from()) && sentence.token(date.from()).isWord() && sentence.token(date.from() - 1).isCapitalised();
            // "In the fourth quarter" of a match.
            boolean play = date.type() == Mention.Type.DATE && sentence.is(date.to() - 1, "quarter") && words.list("play").occursIn(sentence.tokens);
            if (!play && (!name || date.type() != Mention.Type.DATE)) {
                // "Leo-Sunday Okoro" is born on no Sunday.
                sentence.add(date);
            }
        }
        toldYear(sentence);
        anniversaries(sentence);
    }

    /** The one day that the sentence before tells, or the one year or month that it tells with its year, as EDTF; empty if it tells none or several. */
    private String timeBefore(Sentence sentence) {
        int index = positions.get(sentence);
        if (index == 0 || sentence.passage.zone() != Zone.BODY || sentences.get(index - 1).passage.zone() != Zone.BODY) {
            return "";
        }
        List<Mention.Time> times = sentences.get(index - 1).all(Mention.Type.DATE).stream().map(d -> (Mention.Time) d.meaning()).toList();
        Set<String> told = times.stream().map(time -> time.edtf().toString()).collect(Collectors.toSet());
        String only = told.size() == 1 ? told.iterator().next() : "";
        boolean year = YEAR_OR_MONTH.matcher(only).matches() && times.stream().allMatch(Mention.Time::yearStated) && setsScene(sentences.get(index - 1));
        return DAY.matcher(only).matches() || year ? only : "";
    }

    /** "In 1948 X founded Y.", "X founded Y in 1948.": a time of the whole sentence, unlike that of an aside, of a clause or of a noun. */
    private boolean setsScene(Sentence sentence) {
        Mention date = sentence.all(Mention.Type.DATE).get(0);
        if (date.from() <= 1) {
            return true;
        }
        boolean plain = IntStream.range(0, date.from()).noneMatch(i -> sentence.is(i, ",") || sentence.isQuoteMark(i) || words.list("clause-word").match(sentence.tokens, i) > 0);
        int verb = date.from() - 2;
        // "The president elected in 1981", "le président élu en 1981"
        boolean bare = verb >= 0 && sentence.token(verb).isParticiple() && sentence.token(verb).word().finite().isEmpty() && words.verbGroup().matchBefore(sentence.tokens, verb) < 0;
        return plain && !bare && sentence.is(date.from() - 1, "in", "en") && date.to() >= sentence.size() - 1;
    }

    /** The year of the last times told before a sentence in its paragraph; 0 if there are none, or of several years. */
    private int yearBefore(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = index - 1; i >= Math.max(0, index - MEMORY) && sentences.get(i).passage.paragraph() == sentence.passage.paragraph(); i--) {
            Set<String> years = sentences.get(i).all(Mention.Type.DATE).stream().map(date -> ((Mention.Time) date.meaning()).edtf().toString())
                    .map(edtf -> edtf.matches("\\d{4}(-\\d{2}){0,2}") ? edtf.substring(0, 4) : "").collect(Collectors.toSet());
            if (!years.isEmpty()) {
                String year = years.size() == 1 ? years.iterator().next() : "";
                return year.isEmpty() ? 0 : Integer.parseInt(year);
            }
        }
        return 0;
    }

    /** "Born on 3 May 1930 in Oslo, X ...": a day that sets no scene for what comes next. */
    private boolean isOfBirth(Sentence sentence, Mention date) {
        return IntStream.range(0, date.from()).anyMatch(i -> words.list("birth.participle").match(sentence.tokens, i) > 0);
    }

    /** "In 1999 ... . On 31 December, X resigned": a day without a year, in a paragraph that tells of a year long past, is of that year. */
    private void toldYear(Sentence sentence) {
        int index = positions.get(sentence);
        Mention told = null;
        int later = 0;
        for (int i = index; i >= Math.max(0, index - MEMORY) && told == null && anchor.isKnown(); i--) {
            Sentence earlier = sentences.get(i);
            if (earlier.passage.paragraph() != sentence.passage.paragraph()) {
                return;
            }
            for (Mention date : earlier.all(Mention.Type.DATE)) {
                Mention.Time time = (Mention.Time) date.meaning();
                boolean stated = i < index && time.yearStated() && time.edtf().toString().matches("\\d{4}(-\\d{2}){0,2}");
                later = stated ? Math.max(later, Integer.parseInt(time.edtf().toString().substring(0, 4))) : later;
                // Only a year that opens a sentence sets the scene for the next ones.
                told = i < index && date.from() <= SCENE && !isOfBirth(earlier, date) && time.yearStated() && time.edtf().toString().matches("\\d{4}(-\\d{2}){0,2}") ? date : told;
            }
        }
        if (told == null) {
            return;
        }
        String year = ((Mention.Time) told.meaning()).edtf().toString().substring(0, 4);
        // "In 2003 ... . He came back in 2011. ... on 31 July": a later year closes the scene.
        if (Integer.parseInt(year) >= anchor.date().getYear() - 1 || later > Integer.parseInt(year)) {
            return;
        }
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Mention.Time time = (Mention.Time) date.meaning();
            boolean named = NAMED_DAY.matcher(sentence.text(date.from(), date.to())).find();
            if (!time.yearStated() && named && time.edtf().toString().matches("\\d{4}-\\d{2}(-\\d{2})?")) {
                sentence.replace(date, new Mention(Mention.Type.DATE, date.from(), date.to(),
                        new Mention.Time(Edtf.parse(year + time.edtf().toString().substring(4)), false)));
            }
        }
    }

    /**
     * "On 8 December 2024 the town fell. ... On 8 December, the rebels entered": a day without a year that the article has told with one may be that of
     * either year. So may the day of the publication right behind what is told of an earlier year: "In October 2004 he was flown out. / He died on 11 November"; and any day behind one
     * of an earlier year in its sentence: "X, in office since 3 August 2021, had been sworn in on 5 August"; or before a later day of one: "begun on
     * 12 July, the war had ended on 14 August 2006".
     */
    private void anniversaries(Sentence sentence) {
        String stated = "";
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Mention.Time time = (Mention.Time) date.meaning();
            String edtf = time.edtf().toString();
            if (!DAY.matcher(edtf).matches()) {
                continue;
            }
            String day = edtf.substring(4);
            String year = edtf.substring(0, 4);
            if (time.yearStated()) {
                toldDays.put(day, year);
                stated = year;
            } else if (anchor.isKnown() && NAMED_DAY.matcher(sentence.text(date.from(), date.to())).find()) {
                String other = toldDays.getOrDefault(day, year);
                other = other.equals(year) && edtf.equals(anchor.date().toString()) ? statedYearBefore(sentence) : other.equals(year) ? stated : other;
                other = other.isEmpty() ? yearBehind(sentence, date, day) : other;
                if (!other.isEmpty() && other.compareTo(year) < 0) {
                    sentence.replace(date, new Mention(Mention.Type.DATE, date.from(), date.to(), new Mention.Time(Edtf.parse("[" + other + day + "," + edtf + "]"), false)));
                }
            }
        }
    }

    /** The year told with the next day of a sentence, where that day comes later in a year; empty if there is none. */
    private static String yearBehind(Sentence sentence, Mention date, String day) {
        Mention.Time next = sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() >= date.to()).findFirst().map(d -> (Mention.Time) d.meaning()).orElse(null);
        String edtf = next == null || !next.yearStated() ? "" : next.edtf().toString();
        return DAY.matcher(edtf).matches() && edtf.substring(4).compareTo(day) > 0 ? edtf.substring(0, 4) : "";
    }

    /** The year of the one time that the sentence before tells with its year; empty if it tells none, or several. */
    private String statedYearBefore(Sentence sentence) {
        int index = positions.get(sentence);
        List<Mention> dates = index == 0 ? List.of() : sentences.get(index - 1).all(Mention.Type.DATE);
        Mention.Time only = dates.size() == 1 ? (Mention.Time) dates.get(0).meaning() : null;
        return only != null && only.yearStated() && only.edtf().toString().matches("\\d{4}(-\\d{2}){0,2}") ? only.edtf().toString().substring(0, 4) : "";
    }
}
