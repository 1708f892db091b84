package org.claimcheck.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimcheck.statement.Weekday;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Finds full dates that a day of the week is told with: "on Thursday, 4 August 2020". */
final class WeekdayGrammar {

    /** The type of event in the vocabulary that a date is told of where nothing else is understood of it. */
    static final String OCCURRENCE = "occurrence";
    /** Words before such a date that are quoted with it. */
    private static final int LEAD = 12;
    /** Days before the publication of which a sentence about what is to come may tell too. */
    private static final int LATELY = 183;

    /** Two days of one month. */
    private static final Pattern NIGHT = Pattern.compile("(\\d{4}-\\d{2})-\\d{2}/\\1-\\d{2}");

    private final Sentence sentence;
    private final Anchor anchor;
    private final Stance stance;
    private final Map<String, Integer> weekdays;

    WeekdayGrammar(Sentence sentence, Anchor anchor, Stance stance) {
        this.sentence = sentence;
        this.anchor = anchor;
        this.stance = stance;
        this.weekdays = Terms.of(sentence.language).weekdays;
    }

    /** Tells the claims of the sentence of the days of the week beside their dates; adds a claim where a date has none. */
    void read(List<Draft> drafts) {
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            told(date).or(() -> toldOfNight(date)).ifPresent(told -> draft(date, drafts).details.add(told));
        }
    }

    private Optional<Weekday> told(Mention date) {
        String edtf = day(date).toString();
        boolean counted = sentence.tokens.subList(date.from(), date.to()).stream().anyMatch(t -> Character.isDigit(t.text().charAt(0)));
        if (!counted || !edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        return sentence.tokens.subList(date.from(), date.to()).stream().map(t -> weekdays.get(t.lower())).filter(day -> day != null)
                .findFirst().map(day -> new Weekday(DayOfWeek.of(day), LocalDate.parse(edtf)));
    }

    /** "From Saturday 12 to Sunday 13 November": the first of the two days, or the last where the first has its own. */
    private Optional<Weekday> toldOfNight(Mention date) {
        Optional<Weekday> first = toldOfNight(date, false);
        return first.filter(told -> !told.isFitting()).or(() -> toldOfNight(date, true));
    }

    private Optional<Weekday> toldOfNight(Mention date, boolean last) {
        Mention.Time time = (Mention.Time) date.meaning();
        List<Integer> named = IntStream.range(date.from(), date.to()).filter(i -> weekdays.containsKey(sentence.lower(i)) && i + 1 < date.to() && sentence.token(i + 1).isNumber()).boxed().toList();
        if (named.size() != 2 || !time.edtf().isInterval() || !NIGHT.matcher(time.edtf().toString()).matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse((last ? time.edtf().to() : time.edtf().from()).toString());
        // "Il y a un an, dans la nuit du samedi 12 au dimanche 13 novembre"
        boolean alone = sentence.all(Mention.Type.DATE).size() == 1 && sentence.all(Mention.Type.DURATION).isEmpty();
        boolean lately = alone && anchor.isKnown() && !isToCome(date.from()) && !day.isAfter(anchor.date()) && day.isAfter(anchor.date().minusDays(LATELY));
        return time.yearStated() || lately ? Optional.of(new Weekday(DayOfWeek.of(weekdays.get(sentence.lower(named.get(last ? 1 : 0)))), day)) : Optional.empty();
    }

    /** "Will meet on Monday June 4": the coming one, though last year that day was a Monday. */
    private Edtf day(Mention date) {
        Mention.Time time = (Mention.Time) date.meaning();
        return !time.yearStated() && anchor.isKnown() && isToCome(date.from()) && !isJustPast(date, time.edtf()) ? DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor) : time.edtf();
    }

    /** "Will appeal against the fine imposed on Tuesday 14 May": whether a day shortly before the publication was the day of the week told. */
    private boolean isJustPast(Mention date, Edtf told) {
        String edtf = told.toString();
        LocalDate day = edtf.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(edtf) : null;
        return day != null && day.isBefore(anchor.date()) && day.isAfter(anchor.date().minusDays(LATELY)) && sentence.tokens.subList(date.from(), date.to()).stream()
                .map(t -> weekdays.get(t.lower())).anyMatch(weekday -> weekday != null && weekday == day.getDayOfWeek().getValue());
    }

    /** Whether the clause before a token tells what is only to come: "will", "is to", "aura lieu". */
    private boolean isToCome(int date) {
        for (int i = date - 1; i >= 0 && !sentence.endsClause(i); i--) {
            if (stance.tellsAhead(i)) {
                return true;
            }
        }
        return false;
    }

    /** The claim that the date is told of: an event before another claim, the nearest first. */
    private Draft draft(Mention date, List<Draft> drafts) {
        String words = sentence.text(date.from(), date.to());
        Optional<Draft> dated = drafts.stream().filter(d -> d.sentence == sentence && d.timeText.equals(words) && !d.isOfSomebodyUnnamed())
                .min(Comparator.comparingInt((Draft d) -> d.kind.equals("event") ? 0 : 1)
                        .thenComparingInt(d -> Math.min(Math.abs(d.from - date.to()), Math.abs(date.from() - d.to))));
        if (dated.isPresent()) {
            return dated.get();
        }
        Draft draft = new Draft("event", OCCURRENCE, "weekday");
        draft.sentence = sentence;
        draft.from = Math.max(0, date.from() - LEAD);
        draft.to = date.to();
        draft.period = Period.within(day(date));
        draft.timeText = words;
        drafts.add(draft);
        return draft;
    }
}
