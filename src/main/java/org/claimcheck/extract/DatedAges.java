package org.claimcheck.extract;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Reads how old somebody was at a time of which the same sentence tells: "became president in 2017 aged 70", "avait 70 ans lorsqu'il est devenu
 * président en 2017", "turned 78 in June". Where no time is told, such an age is of nobody knows when, and is not claimed.
 */
final class DatedAges {

    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(10);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    /** The least of one's birthdays that are told of as those of somebody known. */
    private static final int ADULT = 18;
    /** Days that a time is long at most at which somebody has one age, or two. */
    private static final int YEAR = 366;
    private static final String AT_DEATH = "age-at-death";
    /** Days from a death to its report. */
    private static final int RECENT = 31;
    /** Words from a death to the age at it. */
    private static final int LONGEST_DEATH = 14;
    /** Words between "when" and the verb of its clause, or its subject. */
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final Words words;
    private final Anchor anchor;
    private final Ordinals ordinals;

    /** An age as it is told. */
    private record Age(int from, int to, Quantity quantity) {
    }

    DatedAges(Sentence sentence, Words words, Anchor anchor) {
        this.sentence = sentence;
        this.words = words;
        this.anchor = anchor;
        this.ordinals = new Ordinals(sentence);
    }

    /**
     * Adds the claims of such ages.
     *
     * @param drafts those of the sentence
     */
    void read(List<Draft> drafts) {
        if (sentence.all(Mention.Type.AGE, Mention.Type.NUMBER, Mention.Type.DURATION).isEmpty() && !words.list("birthday").occursIn(sentence.tokens)) {
            return;
        }
        atDeath(drafts);
        sinceBirth(drafts);
        List<Draft> acts = drafts.stream().filter(DatedAges::isDatedAct).toList();
        for (int i = 1; i < sentence.size(); i++) {
            atAct(i, acts, drafts);
            whenActing(i, acts, drafts);
            birthday(i, drafts);
            candles(i, drafts);
        }
    }

    /** "X, a minister of Y and Z, died on Monday aged 77", "X vient de s'éteindre à l'âge de 94 ans": whose age is told right behind the one death of a sentence. */
    private void atDeath(List<Draft> drafts) {
        List<Draft> deaths = drafts.stream().filter(draft -> draft.kind.equals("event") && draft.predicate.equals("death")).toList();
        Draft death = deaths.stream().map(draft -> draft.subject).distinct().count() == 1 ? deaths.get(0) : null;
        if (death == null || death.subject.type() != EntityType.PERSON || !death.modality.isFirm() || death.negated) {
            return;
        }
        for (Draft draft : drafts) {
            boolean nobodys = draft.kind.equals("figure") && draft.predicate.startsWith(MeasureIndex.AGE) && !draft.subject.isPresent();
            boolean behind = nobodys && draft.from > death.core && draft.from - death.core <= LONGEST_DEATH
                    && IntStream.range(death.core, draft.from).noneMatch(i -> sentence.endsClause(i) || sentence.at(i, Mention.Type.PERSON) != null
                    || sentence.is(i, "and", "et", "but", "mais") || sentence.is(i, ",") && i < draft.from - 1);
            if (behind) {
                draft.subject = death.subject;
            }
        }
    }

    /** "La romancière, née en novembre 1948, s'est éteinte lundi à l'âge de 67 ans": the age at death of somebody without a name, whose birth is told beside it. */
    private void sinceBirth(List<Draft> drafts) {
        List<Mention> births = sentence.all(Mention.Type.DATE).stream().filter(date -> isBirth(date.from())).toList();
        List<Mention> others = sentence.all(Mention.Type.DATE).stream().filter(date -> !births.contains(date)).toList();
        boolean recent = others.size() == 1 && anchor.isDay() && Period.within(ClauseDates.edtf(others.get(0))).widenDays(RECENT).possiblyIntersects(Period.within(anchor.edtf()));
        List<Draft> ages = drafts.stream().filter(draft -> draft.kind.equals("figure") && draft.predicate.equals(AT_DEATH) && !draft.subject.isPresent()).toList();
        // "... died at the age of 52, his son said on Sunday"
        boolean same = recent && ages.size() == 1 && IntStream.range(ages.get(0).from, others.get(0).from()).noneMatch(i -> sentence.is(i, ","));
        if (births.size() == 1 && same && isOfSubject(births.get(0), ages.get(0).from)) {
            ages.get(0).details.add(new Span(ages.get(0).quantity, Period.within(ClauseDates.edtf(births.get(0))), Period.within(anchor.edtf())));
        }
    }

    /** "Born in 1948", "née le 3 mai 1948". */
    private boolean isBirth(int date) {
        int at = sentence.is(date - 1, "in", "on", "en", "le") ? date - 1 : date;
        return words.list("born").matchBefore(sentence.tokens, at) > 0;
    }

    /** Whether an aside tells of the birth of the subject and the main clause of the death of the same: not "the brother of the painter, born in 1948, died", "lost her husband, dead at 81". */
    private boolean isOfSubject(Mention birth, int age) {
        boolean plain = sentence.all(Mention.Type.PERSON).isEmpty() && IntStream.range(0, birth.from()).noneMatch(i -> sentence.is(i, "of", "de", "d'", "du", "des", "and", "et", "'s"));
        int aside = birth.to();
        while (aside < age && !sentence.is(aside, ",")) {
            aside++;
        }
        int main = aside + 1;
        boolean dies = IntStream.range(main, main + 2).anyMatch(i -> words.list("death.died").match(sentence.tokens, i) > 0);
        return plain && dies && IntStream.range(main, age - NEAR).noneMatch(i -> sentence.is(i, ",", "and", "et"));
    }

    /** Whether somebody, and nobody beside him, is told to do something at a time that is clear. */
    private static boolean isDatedAct(Draft draft) {
        boolean somebody = draft.kind.equals("event") && draft.subject.type() == EntityType.PERSON
                && (!draft.object.isPresent() || draft.object.isCatalogued() && draft.object.type() != EntityType.PERSON);
        boolean told = !draft.timeText.isEmpty() && draft.modality.isFirm() && !draft.negated;
        return somebody && told && !draft.predicate.equals("birth") && !draft.predicate.equals("death") && isClear(draft.period);
    }

    private static boolean isClear(Period period) {
        return !period.isUnknown() && period.isWithin(YEAR);
    }

    /** "Became president in 2017, aged 70", "est devenu président à 70 ans, en 2017". */
    private void atAct(int i, List<Draft> acts, List<Draft> drafts) {
        Age age = acts.isEmpty() ? null : age(i);
        if (age == null) {
            return;
        }
        int before = sentence.is(age.from() - 1, ",") ? age.from() - 1 : age.from();
        acts.stream().filter(act -> act.to == before || act.core < age.from() && age.to() < act.to).filter(act -> !isOfOther(act, age)).findFirst()
                .ifPresent(act -> add(age, act, act.from, Math.max(act.to, age.to()), drafts));
    }

    /** "Was elected in March 2013 after the resignation of X, aged 85": whether somebody else is named between what was done and the age. */
    private boolean isOfOther(Draft act, Age age) {
        return sentence.all(Mention.Type.PERSON).stream().anyMatch(named -> named.from() >= act.core && named.to() <= age.from() && !named.entity().equals(act.subject));
    }

    private Age age(int i) {
        Mention told = sentence.at(i, Mention.Type.AGE);
        if (told != null && told.from() == i) {
            boolean led = sentence.is(i - 1, "the") && sentence.is(i - 2, "at");
            return new Age(led ? i - 2 : i, told.to(), ((Mention.Amount) told.meaning()).quantity());
        }
        Mention number = words.french() || !sentence.is(i, "at") ? null : sentence.at(sentence.is(i + 1, "just", "only") ? i + 2 : i + 1, Mention.Type.NUMBER);
        boolean closed = number != null && (number.to() >= sentence.size() || sentence.is(number.to(), ",", ".", ";"));
        return closed && isAge(number) ? new Age(i, number.to(), years(number)) : null;
    }

    private static boolean isAge(Mention number) {
        Quantity quantity = ((Mention.Amount) number.meaning()).quantity();
        return (quantity.unit().isEmpty() || quantity.unit().equals("year")) && quantity.bound() == Bound.EXACT && quantity.value().stripTrailingZeros().scale() <= 0
                && quantity.value().compareTo(YOUNGEST) >= 0 && quantity.value().compareTo(OLDEST) <= 0;
    }

    private static Quantity years(Mention number) {
        return new Quantity(((Mention.Amount) number.meaning()).quantity().value(), "year", "", Bound.EXACT);
    }

    /** "X was just 39 when he became president in 2017", "X avait 39 ans lorsqu'il a été élu en 2017". */
    private void whenActing(int i, List<Draft> acts, List<Draft> drafts) {
        Mention number = acts.isEmpty() ? null : sentence.at(i, Mention.Type.AGE, Mention.Type.DURATION, Mention.Type.NUMBER);
        if (number == null || number.from() != i || !isAge(number) || !sentence.is(number.to(), "when", "lorsqu'", "lorsque", "quand")) {
            return;
        }
        int barely = words.list("barely").matchBefore(sentence.tokens, i);
        int be = (barely < 0 ? i : barely) - 1;
        boolean pronoun = sentence.is(be - 1, "he", "she", "il", "elle");
        Mention person = subject(be);
        if (person != null && isOwner(person)) {
            return;
        }
        int verb = number.to() + 1;
        // "She was 12 when X became president": of her, not of X.
        boolean own = person != null || pronoun && sentence.is(verb, "he", "she", "il", "elle");
        if (sentence.is(be, "was", "avait") && own) {
            acts.stream().filter(act -> act.core >= verb && act.core <= verb + NEAR && (person == null || act.subject.equals(person.entity()))).findFirst()
                    .ifPresent(act -> add(new Age(i, number.to(), years(number)), act, person == null ? be - 1 : person.from(), act.to, drafts));
        }
    }

    /** Of whom a verb is told: "X was", "X, who was", "X, a doctor, was"; null where nobody is named. */
    private Mention subject(int verb) {
        int end = sentence.is(verb - 1, "who", "qui") ? sentence.is(verb - 2, ",") ? verb - 2 : verb - 1 : verb;
        Mention near = sentence.endingAt(end, Mention.Type.PERSON);
        if (near != null || !sentence.is(verb - 1, ",")) {
            return near;
        }
        Mention aside = new AsideGrammar(sentence, words, new NounPhrases(sentence, words)).beforeAside(verb - 1);
        return aside != null && aside.type() == Mention.Type.PERSON ? aside : null;
    }

    /** "The mother of X", "l'épouse de X": whether it is told of somebody else. */
    private boolean isOwner(Mention person) {
        Mention title = sentence.endingAt(person.from(), Mention.Type.TITLE, Mention.Type.ROLE);
        return sentence.is((title == null ? person.from() : title.from()) - 1, "of", "to", "de", "d'", "du");
    }

    /** "X turned 78 in June", "X, who turned 78 in June", "X celebrated his 78th birthday on Friday". */
    private void birthday(int i, List<Draft> drafts) {
        int turned = words.list("turn-age").matchBefore(sentence.tokens, i);
        Mention told = turned > 0 ? sentence.at(i, Mention.Type.NUMBER) : null;
        Mention number = told != null && isAge(told) ? told : null;
        int verb = number == null ? markedBefore(i) : turned;
        if (verb < 1) {
            return;
        }
        int noun = words.list("birthday").match(sentence.tokens, i);
        int to = number == null ? noun : number.to();
        Mention date = sentence.at(sentence.is(to, "on", "in", "en", "le") ? to + 1 : to, Mention.Type.DATE);
        Mention person = marker(verb);
        if (date == null || person == null) {
            return;
        }
        boolean past = sentence.lower(verb).endsWith("ed") || sentence.is(verb - 1, "a");
        Edtf when = past ? ((Mention.Time) date.meaning()).edtf() : DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor);
        Quantity years = number == null ? new Quantity(BigDecimal.valueOf(ordinals.endingAt(i)), "year", "", Bound.EXACT) : years(number);
        // A birthday is often marked some days before or after it.
        Period day = Period.within(number == null && when.isDay() ? Edtf.month(YearMonth.from(when.first().earliest().orElseThrow())) : when);
        if (isClear(day)) {
            add(new Age(i, to, years), person, day, date.to(), drafts);
        }
    }

    /** "X, qui soufflera mercredi ses 37 bougies", "X a fêté mercredi ses 37 ans". */
    private void candles(int i, List<Draft> drafts) {
        Mention number = words.french() ? sentence.at(i, Mention.Type.NUMBER, Mention.Type.AGE, Mention.Type.DURATION) : null;
        if (number == null || number.from() != i || !isAge(number)) {
            return;
        }
        int cake = words.list("candles").match(sentence.tokens, number.to());
        boolean candles = cake > 0 || sentence.is(number.to() - 1, "bougies");
        boolean own = sentence.is(i - 1, "ses");
        int to = Math.max(cake, number.to());
        Mention later = sentence.at(sentence.is(to, "le", "en") ? to + 1 : to, Mention.Type.DATE);
        boolean ends = to >= sentence.size() || !sentence.token(to).isWord() || later != null;
        Mention date = sentence.endingAt(own ? i - 1 : i, Mention.Type.DATE);
        int end = date == null ? own ? i - 1 : i : sentence.is(date.from() - 1, "le") ? date.from() - 1 : date.from();
        int verb = candles || own && ends ? words.list("mark-age").matchBefore(sentence.tokens, end) : -1;
        date = date == null ? later : date;
        Mention person = verb < 1 || date == null ? null : marker(verb);
        if (person != null) {
            Edtf when = sentence.is(verb - 1, "a", "avait") ? ((Mention.Time) date.meaning()).edtf() : DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor);
            // Candles are blown out on the day; years are often marked some days before or after it.
            Period day = Period.within(!candles && when.isDay() ? Edtf.month(YearMonth.from(when.first().earliest().orElseThrow())) : when);
            if (isClear(day)) {
                add(new Age(i, to, years(number)), person, day, Math.max(to, date.to()), drafts);
            }
        }
    }

    /** Who marks a birthday, whose verb stands at a token: "X celebrated", "X, who celebrated"; null if nobody sure. */
    private Mention marker(int verb) {
        Mention person = subject(words.verbGroupStart(sentence.tokens, verb));
        return person == null || isOwner(person) ? null : person;
    }

    /** Where the verb begins that tells of somebody's own birthday, whose noun stands at a token: "celebrated his 78th birthday"; -1 if none does. */
    private int markedBefore(int noun) {
        int own = sentence.is(noun, "birthday", "anniversaire") && ordinals.endingAt(noun) >= ADULT ? ordinals.begin(noun) - 1 : -1;
        return own > 0 && sentence.is(own, "his", "her", "son") ? words.list("marking").matchBefore(sentence.tokens, own) : -1;
    }

    /** Adds an age at what somebody did, said by whoever told of it. */
    private void add(Age age, Draft act, int from, int to, List<Draft> drafts) {
        Draft draft = Draft.age("dated-age", sentence, act.subject, age.quantity());
        draft.period = act.period;
        draft.modality = act.modality;
        draft.speakers = act.speakers;
        put(draft, age, from, to, drafts);
    }

    private void add(Age age, Mention person, Period when, int to, List<Draft> drafts) {
        Draft draft = Draft.age("dated-age", sentence, person.entity(), age.quantity());
        draft.period = when;
        put(draft, age, person.from(), to, drafts);
    }

    private static void put(Draft draft, Age age, int from, int to, List<Draft> drafts) {
        List<Draft> same = drafts.stream().filter(other -> other.predicate.startsWith(MeasureIndex.AGE) && other.from < age.to() && age.from() < other.to).toList();
        if (same.stream().anyMatch(other -> other.subject.isPresent())) {
            return;
        }
        // What was read as the age of nobody told is this one.
        drafts.removeAll(same);
        draft.from = Math.min(from, age.from());
        draft.core = age.from();
        draft.to = Math.max(to, age.to());
        drafts.add(draft);
    }
}
