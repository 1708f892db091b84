package org.claimcheck.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Modality;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Times events that tell no date by the events told with them: "met X on Monday and signed Y", "three weeks after a judge stopped Z",
 * "after the meeting, X flew to Y", "X recently met Y".
 *
 * <p>A time that is only likely is marked as uncertain, {@code ?}: it contradicts nothing.
 */
final class StoryTimeGrammar {

    /** Days before the publication within which a date is news, and goes on with the next verb. */
    private static final int NEWS = 60;
    /** Days before the publication that "recently" reaches back. */
    private static final int RECENTLY = 30;
    /** Auxiliaries before "recently". */
    private static final int NEAR = 2;
    /** Words from "three weeks after" to the event behind it. */
    private static final int FAR = 10;
    /** Sentences back in which "the meeting" was told. */
    private static final int MEMORY = 12;
    private static final int LONGEST_UNITS = 400;
    /** Words from "recent" to the noun it stands before: "recent two-day private visit". */
    private static final int LONGEST_PHRASE = 4;
    /** Words before "at the same time" where a short clause leads to it: "The law passed at about the same time that". */
    private static final int OPENING = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences;

    StoryTimeGrammar(Lexicon lexicon, Anchor anchor, List<Sentence> sentences) {
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
    }

    /**
     * Times the events of one sentence.
     *
     * @param spoken whether somebody speaks in it: what is said to be so "recently" is so at about the publication
     */
    void read(Sentence sentence, List<Draft> drafts, boolean spoken) {
        if (!anchor.isKnown()) {
            return;
        }
        boolean lately = spoken && words.list("lately").occursIn(sentence.tokens);
        drafts.stream().filter(d -> lately && d.kind.equals("relation") && d.timeText.isEmpty())
                .forEach(d -> d.period = Period.within(Edtf.parse(YearMonth.from(anchor.date()) + "?")));
        for (Draft draft : drafts) {
            distance(sentence, draft, drafts);
        }
        for (Draft draft : drafts) {
            if (isUntimed(draft) && draft.kind.equals("event")) {
                opening(sentence, draft, drafts);
            }
            coordinated(sentence, draft, drafts);
            absolute(sentence, draft, drafts);
            if (isUntimed(draft) && draft.kind.equals("event")) {
                lately(sentence, draft);
            }
            if (isUntimed(draft) && draft.kind.equals("event")) {
                recent(sentence, draft);
            }
        }
    }

    /** "His recent visit to Y", "sa récente rencontre avec Y". */
    private void recent(Sentence sentence, Draft draft) {
        for (int i = draft.from; i < draft.to; i++) {
            int end = words.list("recent").match(sentence.tokens, i);
            for (int noun = end; end > 0 && noun < Math.min(sentence.size(), end + LONGEST_PHRASE); noun++) {
                boolean journey = words.list("journey-noun").match(sentence.tokens, noun) > 0;
                boolean meeting = !journey && words.list("news-noun").match(sentence.tokens, noun) > 0;
                if (journey && lexicon.isJourney(draft.predicate) || meeting && lexicon.isMutual(draft.predicate)) {
                    take(draft, recently(), sentence.text(i, end));
                    return;
                }
            }
        }
    }

    private Edtf recently() {
        return Edtf.parse(YearMonth.from(anchor.date().minusDays(RECENTLY)) + "?/" + YearMonth.from(anchor.date()) + "?");
    }

    /** Times what happened "after the meeting" by the meeting that earlier sentences told. */
    void sequels(List<Draft> drafts) {
        for (int i = 0; i < drafts.size() && anchor.isKnown(); i++) {
            Draft draft = drafts.get(i);
            if (!isUntimed(draft)) {
                continue;
            }
            Sentence sentence = draft.sentence;
            if (draft.kind.equals("event") && simultaneous(draft)) {
                continue;
            }
            for (int at : new int[] {0, draft.to}) {
                int after = words.list("after-noun").match(sentence.tokens, at);
                int noun = after > 0 && sentence.is(after, "the", "this", "that", "these", "la", "le", "l'", "cette", "ce", "ces", "les") ? after + 1 : -1;
                int end = noun < 0 ? -1 : words.list("news-noun").match(sentence.tokens, noun);
                boolean bare = end > 0 && (end >= sentence.size() || !sentence.is(end, "of", "de", "du", "d'", "with", "avec", "between", "entre", "in", "à", "en", "s'"));
                Draft news = bare ? told(drafts, i, words.list("journey-noun").match(sentence.tokens, noun) > 0) : null;
                if (news != null && !news.period.earliest().get().isAfter(anchor.latest())) {
                    draft.period = Period.within(news.period.earliest().get(), anchor.latest());
                    draft.timeText = sentence.text(at, end);
                    break;
                }
            }
        }
    }

    /** "At the same time, X resigned", "Au même moment, X démissionnait": when the sentence before told its news, most likely. */
    private boolean simultaneous(Draft draft) {
        Sentence sentence = draft.sentence;
        int index = sentences.indexOf(sentence);
        for (int i = 0; index > 0 && i <= Math.min(OPENING, draft.core - 1); i++) {
            int end = words.list("same-time").match(sentence.tokens, i);
            Sentence before = sentences.get(index - 1);
            List<Mention> dates = end < 0 || end > draft.core ? List.of() : before.all(Mention.Type.DATE);
            Mention last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
            Edtf time = last == null ? null : ((Mention.Time) last.meaning()).edtf();
            if (time != null && !time.isUnknown() && !time.toString().contains("..") && Period.within(time).earliest().filter(d -> !d.isAfter(anchor.latest())).isPresent()) {
                take(draft, uncertain(time), sentence.text(i, end));
                return true;
            }
        }
        return false;
    }

    /** The last meeting, or journey, that a sentence before tells with its time. */
    private Draft told(List<Draft> drafts, int before, boolean journey) {
        int seen = 0;
        Sentence last = drafts.get(before).sentence;
        for (int i = before - 1; i >= 0 && seen < MEMORY; i--) {
            Draft draft = drafts.get(i);
            if (draft.sentence == drafts.get(before).sentence) {
                continue;
            }
            seen += draft.sentence == last ? 0 : 1;
            last = draft.sentence;
            boolean kind = draft.kind.equals("event") && (journey ? lexicon.isJourney(draft.predicate) : lexicon.isMutual(draft.predicate));
            if (kind && draft.modality.isFirm() && !draft.negated && !draft.timeText.isEmpty() && draft.period.earliest().isPresent()
                    && draft.period.latest().isPresent() && !draft.period.edtf().toString().contains("?")) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isUntimed(Draft draft) {
        return !draft.kind.equals("figure") && !draft.kind.equals("role") && draft.timeText.isEmpty() && draft.period.edtf().toString().startsWith("../");
    }

    // --- one verb after the other ---------------------------------------------------------------------------------------

    /** "Met X on Monday in Rome and signed Y", "réuni jeudi à Rome, le conseil a nommé X": the same day and place, most likely. */
    private void coordinated(Sentence sentence, Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            boolean before = other != draft && other.kind.equals("event") && other.to <= draft.core && other.modality.isFirm() && isNews(other)
                    && (other.subject.equals(draft.subject) || other.participants.stream().anyMatch(p -> p.entity().equals(draft.subject)));
            if (before && joins(sentence, other.to, draft.core)) {
                if (draft.kind.equals("event") && !draft.place.isPresent() && !lexicon.isJourney(draft.predicate)) {
                    draft.place = other.place;
                }
                if (isUntimed(draft)) {
                    take(draft, uncertain(other.period.edtf()), other.timeText);
                }
                return;
            }
        }
    }

    /** "X retires in May, with Y replacing him": as planned, and at the same time, as what stands before. */
    private void absolute(Sentence sentence, Draft draft, List<Draft> drafts) {
        planned(sentence, draft, drafts);
        if (!sentence.is(draft.from - 1, "with", "avec") || !sentence.is(draft.from - 2, ",")) {
            return;
        }
        for (Draft main : drafts) {
            if (main != draft && main.kind.equals("event") && main.to < draft.from && noEndBetween(sentence, main.to, draft.from)) {
                draft.modality = main.modality == Modality.PLANNED && draft.modality == Modality.ASSERTED ? Modality.PLANNED : draft.modality;
                if (isUntimed(draft) && !main.timeText.isEmpty() && !main.period.isUnknown()) {
                    take(draft, uncertain(main.period.edtf()), main.timeText);
                }
            }
        }
    }

    /** "X will lead the bank, replacing Y", "devrait diriger la banque, succédant à Y", "was named as its next head, succeeding Y": as planned as what it goes with. */
    private void planned(Sentence sentence, Draft draft, List<Draft> drafts) {
        int participle = draft.predicate.equals("succession") && draft.modality.isFirm() ? participle(sentence, draft) : -1;
        Draft main = participle < 0 ? null : drafts.stream()
                .filter(d -> d != draft && d.to <= participle && d.subject.equals(draft.subject) && noEndBetween(sentence, d.to, participle))
                .max(Comparator.comparingInt(d -> d.to)).orElse(null);
        boolean next = IntStream.range(0, Math.max(0, participle)).anyMatch(i -> sentence.is(i, "next", "future", "prochain", "prochaine", "futur")
                && (sentence.isCovered(i, Mention.Type.ROLE) || sentence.at(i + 1, Mention.Type.ROLE, Mention.Type.TITLE) != null));
        if (next || main != null && main.modality == Modality.PLANNED) {
            draft.modality = Modality.PLANNED;
            draft.period = draft.timeText.isEmpty() ? Period.UNKNOWN : draft.period;
        }
    }

    /** Where a participle behind a comma begins that tells a succession; -1 if none does. */
    private static int participle(Sentence sentence, Draft draft) {
        for (int i = Math.max(1, draft.from); i < draft.to; i++) {
            if (sentence.is(i - 1, ",") && sentence.is(i, "succeeding", "replacing", "taking", "succédant", "remplaçant")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNews(Draft draft) {
        return !draft.timeText.isEmpty() && draft.period.isOneDay() && !draft.period.edtf().toString().contains("?")
                && !draft.period.earliest().get().isBefore(anchor.date().minusDays(NEWS));
    }

    private boolean joins(Sentence sentence, int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || words.list("journey-ends").match(sentence.tokens, i) > 0
                    || sentence.is(i, "that", "que", "qu'", "since", "depuis") || sentence.at(i, Mention.Type.DATE) != null) {
                return false;
            }
            joined |= sentence.is(i, "and", "et");
        }
        return joined;
    }

    private static void take(Draft draft, Edtf time, String text) {
        draft.period = Period.within(time);
        draft.timeText = text;
    }

    /** A time that is only likely. */
    static Edtf uncertain(Edtf time) {
        List<String> ends = new ArrayList<>();
        for (String end : time.toString().split("/", -1)) {
            ends.add(end.isEmpty() || end.equals("..") || !Character.isDigit(end.charAt(end.length() - 1)) ? end : end + "?");
        }
        return Edtf.parse(String.join("/", ends));
    }

    /** "X recently met Y": within the last weeks, most likely. */
    private void lately(Sentence sentence, Draft draft) {
        for (int i = Math.min(draft.core + NEAR, sentence.size() - 1); i >= Math.max(0, draft.core - FAR); i--) {
            if (i < draft.core && (sentence.endsClause(i) || sentence.isQuoteMark(i))) {
                return;
            }
            int end = words.list("lately").match(sentence.tokens, i);
            if (end > 0) {
                take(draft, recently(), sentence.text(i, end));
                return;
            }
        }
    }

    // --- so long after --------------------------------------------------------------------------------------------------

    /** "X died on 3 May, two days after Y resigned": when Y resigned, about; "two days after Y resigned on 3 May, X died": when X died. */
    private void distance(Sentence sentence, Draft draft, List<Draft> drafts) {
        for (Mention length : sentence.all(Mention.Type.DURATION)) {
            int sign = sentence.is(length.to(), "after", "après") ? -1 : sentence.is(length.to(), "before", "avant") ? 1 : 0;
            boolean behind = sign != 0 && draft.from >= length.to() && draft.core - length.to() <= FAR && noneBetween(drafts, length.to(), draft)
                    && draft.kind.equals("event");
            if (!behind || !(draft.timeText.isEmpty() || isOutside(sentence, draft, length))) {
                continue;
            }
            for (Draft other : drafts) {
                boolean main = other != draft && other.kind.equals("event") && !other.timeText.isEmpty() && other.to <= length.from() && !other.negated
                        && noEndBetween(sentence, other.to, length.from());
                Edtf time = main ? moved(other.period, length, sign) : null;
                if (time != null && draft.modality.isFirm()) {
                    take(draft, time, sentence.text(length.from(), length.to() + 1));
                    return;
                }
            }
        }
    }

    /** "Two days after X resigned on 3 May, Y was elected": when Y was elected. */
    private void opening(Sentence sentence, Draft draft, List<Draft> drafts) {
        Mention length = sentence.all(Mention.Type.DURATION).stream().filter(d -> d.from() <= 1).findFirst().orElse(null);
        int sign = length == null ? 0 : sentence.is(length.to(), "after", "après") ? 1 : sentence.is(length.to(), "before", "avant") ? -1 : 0;
        for (Draft other : drafts) {
            boolean first = sign != 0 && other != draft && other.kind.equals("event") && other.from >= length.to() && other.to <= draft.from
                    && !other.timeText.isEmpty() && !isOutside(sentence, other, length) && noEndBetween(sentence, length.to(), draft.from)
                    && noneBetween(drafts, other.to, draft) && hasComma(sentence, other.to, draft.from);
            Edtf time = first && draft.modality.isFirm() ? moved(other.period, length, sign) : null;
            if (time != null) {
                take(draft, time, sentence.text(length.from(), length.to() + 1));
                return;
            }
        }
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the time of an event was taken from before the length: it is that of the event before. */
    private static boolean isOutside(Sentence sentence, Draft draft, Mention length) {
        return sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() >= length.to())
                .noneMatch(d -> sentence.text(d.from(), d.to()).equals(draft.timeText));
    }

    private static boolean noneBetween(List<Draft> drafts, int from, Draft draft) {
        return drafts.stream().noneMatch(d -> d != draft && d.kind.equals("event") && d.from >= from && d.core < draft.core);
    }

    private static boolean noEndBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return false;
            }
        }
        return true;
    }

    private static Edtf moved(Period period, Mention length, int sign) {
        if (!(length.meaning() instanceof Mention.Amount amount) || !period.edtf().toString().matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?")) {
            // Nothing is counted from a season, which EDTF writes like a month.
            return null;
        }
        String unit = amount.quantity().unit();
        String told = period.edtf().toString();
        int count = amount.quantity().value().intValue();
        if (amount.quantity().value().stripTrailingZeros().scale() > 0 || count > LONGEST_UNITS) {
            return null;
        }
        LocalDate day = told.length() == 10 ? LocalDate.parse(told) : null;
        String moved = switch (unit) {
            case "day" -> day == null ? "" : day.plusDays((long) sign * count) + "?";
            case "week" -> day == null ? "" : day.plusWeeks((long) sign * count) + "%";
            case "month" -> told.length() < 7 ? "" : YearMonth.parse(told.substring(0, 7)).plusMonths((long) sign * count) + "%";
            case "year" -> String.format("%04d", Integer.parseInt(told.substring(0, 4)) + sign * count) + "%";
            default -> "";
        };
        return moved.isEmpty() ? null : Edtf.parse(moved);
    }
}
