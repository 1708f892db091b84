package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Finds when what a sentence claims was, is or will be: which of its dates belongs to it, and how. */
final class ClaimTime {

    /** Characters of a clause that is quoted as a whole. */
    static final int LONGEST_QUOTE = 280;
    /** How a date begins that tells a year of its own and a month, and is no choice of several. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    /** What "some days after" may mean, in days. */
    private static final int SOME_DAYS = 7;
    /** What "some weeks after" may mean, in days. */
    private static final int SOME_WEEKS = 45;
    /** Days before the publication that a date without a year hardly means in the present tense. */
    private static final int LONG_AGO = 300;
    /** Days ahead of the publication that a date without a year may mean in the present tense. */
    private static final int SOON = 31;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final ClauseLinks links;
    private final ClauseDates dates;

    /** The times of a sentence. */
    ClaimTime(Sentence sentence, Lexicon lexicon, Anchor anchor, ClauseLinks links, ClauseDates dates) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.links = links;
        this.dates = dates;
    }

    /** Some time from the beginning of a period on; unknown where that is. */
    static Period fromThen(Period period) {
        String start = period.edtf().toString().split("/")[0];
        return start.isEmpty() || start.equals("..") || period.earliest().isEmpty() ? Period.UNKNOWN : Period.within(Edtf.parse(start + "/.."));
    }

    /** Whether a state is told as present: by a noun ("Rome's ally"), or by a verb in the present. */
    boolean tellsPresent(PatternMatcher.Match match) {
        if (match.verbs().isEmpty()) {
            return true;
        }
        PatternMatcher.VerbGroup group = match.verbs().get(0);
        String head = sentence.token(group.head()).lower();
        if (words.french()) {
            boolean finite = group.from() == group.head() && !sentence.token(group.head()).word().finite().isEmpty()
                    && (head.endsWith("e") || head.endsWith("ent") || words.list("present").match(sentence.tokens, group.head()) >= 0);
            // "Est nommé", unlike "est devenu".
            boolean past = group.from() < group.head() && sentence.token(group.head()).word().participles().stream().anyMatch(words::isPastWithBeing);
            return finite || sentence.is(group.from(), "est", "sont") && !past;
        }
        return group.from() == group.head() && head.endsWith("s") && !head.equals("was") || sentence.is(group.from(), "is", "are", "remains", "remain")
                || lastsStill(group, match.to());
    }

    /** "Has been mayor for eight years": told with its length alone, it goes on. */
    private boolean lastsStill(PatternMatcher.VerbGroup group, int end) {
        int length = sentence.is(group.from(), "has", "have") && sentence.is(group.head(), "been") ? words.list("length-of-office").match(sentence.tokens, end) : -1;
        int about = words.list("about-length").match(sentence.tokens, length);
        Mention years = length < 0 ? null : sentence.at(Math.max(length, about), Mention.Type.DURATION);
        return years != null && sentence.at(years.to(), Mention.Type.DATE) == null && !sentence.is(years.to(), "of", "until", "till", "before", "from", "between");
    }

    /** Gives a claim the time that its pattern names, else the date of the sentence that belongs to its words; without any, some time up to the publication. */
    void time(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        if (bound(draft, match, options)) {
            return;
        }
        boolean happens = draft.modality == Modality.ASSERTED && !match.verbs().isEmpty() && (draft.kind.equals("event") || draft.kind.equals("role"));
        boolean present = happens && match.verbs().get(0).from() == match.verbs().get(0).head() && tellsPresent(match);
        Mention amount = draft.kind.equals("figure") ? match.bindings().get(options.getOrDefault("quantity", "")) : null;
        Mention date = ofClaim(draft, match, amount);
        if (happens && isInSomeTime(match, present || words.french() && date == null)) {
            draft.modality = Modality.PLANNED;
            draft.period = Period.UNKNOWN;
            return;
        }
        if (date != null && isAhead(draft) && (dates.isOfTelling(date, core(match)) || dates.isOfResolve(date, core(match)))) {
            // "On Thursday X announced that Y would resign": that was when X said so.
            date = null;
        }
        date = date == null ? otherwise(draft, match, amount) : date;
        if (date != null) {
            dated(draft, match, options, date, present);
        } else if (!draft.kind.equals("event") || !sequel(draft, match.to())) {
            // "X's successor, Y": who may only have been chosen.
            boolean named = match.verbs().isEmpty() && draft.kind.equals("event") && draft.predicate.equals("succession");
            draft.period = named || isAhead(draft) || isLivedThroughBefore(draft, match) ? Period.UNKNOWN : anchor.past();
        }
    }

    /** "X had survived several attempts": whether what somebody lived through is told as older than the news. */
    private boolean isLivedThroughBefore(Draft draft, PatternMatcher.Match match) {
        return words.holds("lived-through-events", draft.predicate) && match.verbs().stream().anyMatch(verb -> words.list("had").match(sentence.tokens, verb.from()) > 0);
    }

    /** Whether a pattern names the time itself, or since or until when. */
    private boolean bound(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        for (String option : List.of("time", "since", "until")) {
            Mention told = match.bindings().get(options.getOrDefault(option, ""));
            if (told != null && told.meaning() instanceof Mention.Time) {
                Edtf edtf = inYearOfName(told, match, options);
                draft.timeText = sentence.text(told.from(), told.to());
                boolean then = option.equals("time") && "within".equals(options.get("scope")) && edtf.toString().endsWith("/..");
                // "In office since May", of a government that may have followed another of the same holder: it was so in May.
                draft.period = then ? Period.within(Edtf.parse(edtf.toString().split("/")[0])) : scoped(option.equals("time") ? options.getOrDefault("scope", "") : option, edtf, false);
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(Draft draft) {
        return draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL;
    }

    /** The token at which the last verb of a wording begins; of one without a verb, the first. */
    private static int core(PatternMatcher.Match match) {
        return match.verbs().isEmpty() ? match.from() : match.verbs().get(match.verbs().size() - 1).from();
    }

    /** The date that belongs to the words of a claim; null where none does. */
    private Mention ofClaim(Draft draft, PatternMatcher.Match match, Mention amount) {
        boolean closed = draft.kind.equals("event") || draft.predicate.startsWith("age");
        Mention date = ofClause(draft, match, dates.date(match.from(), core(match), match.to(), false, closed));
        date = switch (draft.kind) {
            case "event" -> ofEvent(draft.predicate, match, date);
            case "role" -> ofRole(match, date);
            default -> date;
        };
        if (amount != null) {
            date = ofAmount(amount, match, date);
        } else if (date != null && isOfComparedAmount(date)) {
            // "A loss of $6m, from $9m a year ago": when it was the other.
            date = null;
        }
        if (date != null && draft.predicate.equals("age") && dates.isSpan(date) && date.from() >= match.to()) {
            // "Aged 59, X led it from 2014 to 2018": nobody is of an age for years.
            return null;
        }
        boolean years = date != null && draft.predicate.equals("age-at-death") && dates.isSpan(date);
        // "Died in May aged 84, was minister from 1994 to 1996": nobody dies over years.
        return years ? dates.date(match.from(), core(match), match.to(), false, false, date.from()) : date;
    }

    /** The nearest date of a claim, unless a clause beside its own takes it. */
    private Mention ofClause(Draft draft, PatternMatcher.Match match, Mention nearest) {
        Mention date = nearest;
        int core = core(match);
        if (date != null && draft.kind.equals("figure") && ClauseDates.isOpen(date) && dates.ofDate(date) > 1 && date.to() <= match.from() && links.hasComma(date.to(), core)
                && !sentence.is(date.to() + 1, "when", "lorsque", "lorsqu'", "quand", "où")) {
            // "Mayor since 2001, X won 52 per cent": not all that time.
            return null;
        }
        if (date != null && draft.kind.equals("role") && date.to() <= core
                && (links.hasWord(date.to(), core, "and", "et", "before", "then", "puis", "avant") || isOfAside(date, match.from()))) {
            // "Shared the prize in 1993 and was president", "X, elected in June, became president": that was then.
            return null;
        }
        if (date != null && !draft.kind.equals("event") && dates.isBeforeRelative(date, core)) {
            return null;
        }
        if (date != null && date.from() >= links.relativeEnd(match)) {
            date = dates.date(match.from(), core, match.to(), false, draft.kind.equals("event"), links.relativeEnd(match));
        }
        int opening = openingEnd(match);
        boolean others = date != null && opening > 0 && (date.from() >= opening || date.to() <= match.from()
                || links.isOthers(match.verbs().get(0).to(), date.from(), true));
        // "Born in Rome, X joined Y in 2017": the opening words have a date of their own or none.
        return others ? null : date;
    }

    private Mention ofEvent(String type, PatternMatcher.Match match, Mention date) {
        if (date != null && type.equals("succession") && sentence.is(date.from() - 1, "(") && sentence.endingAt(date.from() - 1, Mention.Type.PERSON) != null) {
            // "Succeeded X (1998-2003)": when X was in office.
            return null;
        }
        if (date != null && type.equals("succession") && isOfSuccessor(match.to(), date)) {
            return null;
        }
        if (match.verbs().isEmpty()) {
            Mention attributive = words.french() ? null : dates.attributive(match.from());
            // "On Monday, a year after the death of X": a noun takes only the date that is joined to it.
            boolean others = date != null && (isApartFromNoun(match, date) || date.from() >= match.to() && !tellsYear(date) && !isDatedBefore(match.from()) && isLookedBackOn(type, match.from()));
            return attributive != null ? attributive : others || date != null && isOfMainClause(type, match, date) ? null : date;
        }
        if (date != null && date.to() <= match.from() && isOfParticipleBefore(match.from(), date)) {
            return null;
        }
        Mention behind = date == null || date.to() > core(match) || !dates.isSpan(date) ? null : dates.after(match.verbs().get(match.verbs().size() - 1).to(), Mention.Type.DATE, 2);
        if (behind != null && !dates.isSpan(behind)) {
            // "X, mayor from 2006 to 2007 and from 2012 to 2020, was killed on Friday": the years are those of the office.
            return behind;
        }
        Mention then = dateBeforeWhen(match.from());
        // "Ruled from 1997, when he ousted X, until his death in 2001", "a fondé X en 1972 et l'a dirigé jusqu'en 2011, date à laquelle Y lui a succédé".
        boolean others = then != null && date != null && (date.to() <= then.from() || date.from() >= match.to() && links.hasComma(match.to(), date.from()));
        return others ? then : date;
    }

    /** "Replaced by X, mayor of Y until 2016", "X, his rival in 1994": the date of what X was, which an apposition tells. */
    private boolean isOfSuccessor(int to, Mention date) {
        Mention person = sentence.endingAt(to, Mention.Type.PERSON);
        if (person == null || date.from() < to) {
            return false;
        }
        boolean apposed = IntStream.range(person.from(), to).anyMatch(i -> sentence.is(i, ","));
        int at = apposed ? to : to + 1;
        if (!apposed && (!sentence.is(to, ",") || date.from() <= at + 1) || links.hasComma(at, date.from())) {
            return false;
        }
        WordClass word = sentence.token(at).word();
        boolean noun = sentence.at(at, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ACTOR) != null || !word.nouns().isEmpty() && word.finite().isEmpty();
        return apposed || noun || words.list("article").match(sentence.tokens, at) > 0 || sentence.is(at, "his", "her", "son", "sa", "ex", "ancien", "ancienne", "former");
    }

    /** "Since 1994, when X died", "until 2011, when Y came", "de 1981 à 2011, date à laquelle": the end of a stretch at which something happened. */
    private static Edtf turn(Edtf stretch) {
        String[] ends = stretch.toString().split("/");
        String last = ends[ends.length - 1];
        return Edtf.parse(last.isEmpty() || last.equals("..") ? ends[0] : last);
    }

    /** "Mourned on Friday for the people killed when X was hit": a clause that tells more of a participle behind its noun has a time of its own. */
    private boolean isOfParticipleBefore(int from, Mention date) {
        int when = words.list("article").matchBefore(sentence.tokens, from) >= 0 ? from - 2 : from - 1;
        boolean linked = sentence.is(when, "when", "lorsque", "lorsqu'", "quand") && date.to() < when - 1;
        return linked && sentence.token(when - 1).isParticiple() && !sentence.token(when - 2).word().nouns().isEmpty()
                && words.verbGroupStart(sentence.tokens, when - 1) == when - 1;
    }

    /** "Predecessor of X, Y became minister in 2019": when Y did that, and not when X came. */
    private boolean isOfMainClause(String type, PatternMatcher.Match match, Mention date) {
        return type.equals("succession") && match.from() == 0 && date.from() >= match.to() && match.to() < sentence.size()
                && (words.verbGroup().match(sentence.tokens, match.to()) > 0 || !sentence.token(match.to()).word().finite().isEmpty());
    }

    private boolean isApartFromNoun(PatternMatcher.Match match, Mention date) {
        boolean verb = links.hasVerb(match.to(), date.from()) || links.hasParticipleApart(match.to(), date.from()) || !tellsYear(date) && beginsPredicate(match.to(), date);
        return date.to() <= match.from() || date.from() > match.to() + ClauseLinks.NEAR || links.hasComma(match.to(), date.from()) && !isAppended(match.to(), date)
                || verb && !links.isStaged(match.to());
    }

    /** "Mourned the death of X on Thursday", "the anniversary of the death of X", "convicted of the murder of X": the day may be that of those who did. */
    private boolean isLookedBackOn(String type, int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at <= ClauseLinks.NEAR && (words.list("article").match(sentence.tokens, at) > 0
                || !sentence.token(at).word().adjectives().isEmpty() && sentence.token(at).word().verbs().isEmpty() && !sentence.token(at).word().other())) {
            at--;
        }
        if (sentence.is(at, "of", "de", "du", "d'", "des")) {
            return words.list("remembrance").matchBefore(sentence.tokens, at) > 0;
        }
        // "On alert for the visit of X on Monday": what people get ready for is still to come.
        boolean ready = sentence.is(at, "for", "pour", "against", "contre") && !words.holds("bodily-events", type);
        boolean concerning = !ready && words.list("concerning").matchBefore(sentence.tokens, at + 1) > 0 && !sentence.is(at - 1, ",");
        // "Marked ten years since the death of X on Monday"; "he has led it since the death of X on Monday" tells when that was.
        boolean counted = sentence.is(at, "since", "depuis") && at > 0 && (sentence.endingAt(at, Mention.Type.DURATION) != null || words.list("length-noun").matchBefore(sentence.tokens, at) > 0);
        return concerning || counted || words.list("looks-back").matchBefore(sentence.tokens, at + 1) > 0;
    }

    /** "Arrested on Monday for the murder of X on 3 May": whether what is told before a noun has a date of its own, in the same clause. */
    private boolean isDatedBefore(int noun) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d.to() <= noun && !links.hasComma(d.to(), noun) && links.clausesBetween(d.to(), noun) == 0);
    }

    /** "A film about the death of X opens on Friday", "la mort de X a été filmée lundi": a verb right behind a noun, though it may be another word too. */
    private boolean beginsPredicate(int from, Mention date) {
        int start = dates.ofDate(date);
        // "L'arrestation de X le 3 mai", "en mai": what stands before the date there may stand before a verb too.
        int end = sentence.is(start - 1, "en", "in", "on") ? start - 1 : start;
        if (from >= end || sentence.token(from).isCapitalised() || sentence.isCovered(from) || sentence.is(from, "aged", "to", "came")) {
            // "The appointment of X to the board on Monday"; "the death of X came on Monday" tells when it was.
            return false;
        }
        WordClass word = sentence.token(from).word();
        return words.verbGroup().match(sentence.tokens, from) > from || !word.finite().isEmpty() && !word.other();
    }

    /** "In May 2013", "in 2013", unlike "in May", "on Monday", "last year". */
    private boolean tellsYear(Mention date) {
        return IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.token(i).isNumber() && sentence.token(i).text().length() == ClauseDates.YEAR);
    }

    /** "Was minister, from 2005 to 2012, and ...": whether a stretch of time stands alone between the comma behind a role and the next, or the end. */
    private boolean isAppendedSpan(int to, Mention date) {
        boolean closed = date.to() >= sentence.size() || sentence.is(date.to(), ",", ".", ";", ")", "puis", "et", "then", "and");
        return closed && sentence.is(to, ",") && date.from() == to + 1 && dates.isSpan(date);
    }

    /** "Became president, in 2017", "est devenu président à 40 ans, en 2017": whether only commas and an age stand between somebody's new office and a date. */
    private boolean isBeginningTold(PatternMatcher.Match match, Mention date) {
        boolean becomes = !match.verbs().isEmpty() && IntStream.range(core(match), match.to()).anyMatch(i -> words.list("become").match(sentence.tokens, i) > 0);
        return becomes && IntStream.range(match.to(), dates.ofDate(date)).allMatch(i -> sentence.is(i, ",", "in", "on", "en", "at", "the", "aged", "à") || sentence.isCovered(i, Mention.Type.AGE));
    }

    private Mention ofRole(PatternMatcher.Match match, Mention date) {
        boolean cut = date != null && date.from() >= match.to() && (links.hasComma(match.to(), date.from()) && !isAppendedSpan(match.to(), date) && !isBeginningTold(match, date)
                || links.isInfinitive(match.to()));
        if (date == null || cut) {
            return null;
        }
        boolean told = !match.verbs().isEmpty() && !tellsPresent(match) && date.to() <= match.from() && dates.isOfTelling(date, core(match));
        // "On Sunday the board said X, who led it for ten years, had died": that was when it said so.
        return isBackground(date.to(), match.to()) || told ? null : date;
    }

    private Mention ofAmount(Mention amount, PatternMatcher.Match match, Mention date) {
        boolean compared = isCompared(amount);
        Mention behind = dateBehind(amount, compared);
        if (behind != null) {
            return compared && isCountedFromDay(behind) ? null : behind;
        }
        if (compared) {
            return null;
        }
        return date != null && isOfCompared(date, amount) ? dates.date(match.from(), core(match), match.to(), false, false, amount.to()) : date;
    }

    /** Where no date belongs to the words of a claim: the one of whoever says it, of the blow that killed, or the one from which "when" goes on; null without any. */
    private Mention otherwise(Draft draft, PatternMatcher.Match match, Mention amount) {
        if (draft.kind.equals("event")) {
            return Mention.orElse(lexicon.isHarm(draft.predicate) ? dateOfBlow(core(match)) : null, dateBeforeWhen(match.from()));
        }
        boolean compared = amount != null && isCompared(amount);
        return !compared && !isAhead(draft) && !draft.kind.equals("role") ? dates.speechDate() : null;
    }

    private void dated(Draft draft, PatternMatcher.Match match, Map<String, String> options, Mention date, boolean present) {
        Edtf edtf = draft.kind.equals("figure") ? upTo(date) : draft.predicate.equals("birth") ? inYearOfBirth(draft, date) : inYearOfName(date, match, options);
        boolean soon = present && isSoon(date);
        if (soon || present && isUntil(date) || !draft.modality.isFirm() && draft.modality != Modality.DENIED && (draft.modality != Modality.HEDGED || mayCome(match))) {
            edtf = DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor);
        }
        draft.modality = soon ? Modality.PLANNED : isAhead(draft) && cameToBe(match, edtf) ? Modality.ASSERTED : draft.modality;
        int when = sentence.is(date.to(), ",") ? date.to() + 1 : date.to();
        // "Between 1963 and 1968, when X died" is during that time, unlike "from 1981 to 2011, the year in which X died".
        boolean turns = ClauseDates.isOpen(date) || dates.isSpan(date) && words.list("time-when").match(sentence.tokens, when) < 0 && !links.hasComma(when, match.from());
        if (turns && date.to() <= match.from() && words.list("at-which-date").match(sentence.tokens, when) > 0) {
            edtf = turn(edtf);
        }
        if (draft.kind.equals("figure") && words.holds("counted-in-order", draft.predicate) && ClauseDates.isOpen(date) && !fromThen(Period.within(edtf)).isUnknown()) {
            // "Has been host for the third time since Friday", "serves her second term since May": then it became so many.
            edtf = Edtf.parse(edtf.toString().split("/")[0]);
        }
        boolean state = isTimeOfState(draft, match, date);
        if (state && edtf.isInterval()) {
            // "Il y a plus de deux ans que X est maire": nobody says since when.
            draft.period = Period.within(anchor.edtf());
            return;
        }
        edtf = state ? Edtf.parse(edtf + "/..") : edtf;
        boolean happened = (draft.kind.equals("event") || draft.kind.equals("role")) && draft.modality.isFirm();
        if (happened && !edtf.isInterval() && sentence.is(date.from() - 1, "by") && words.list("at-which-date").match(sentence.tokens, when) < 0) {
            // "By 1967 he had been appointed": then, or before.
            edtf = Edtf.parse("../" + edtf);
        }
        draft.timeText = sentence.text(date.from(), date.to());
        boolean lasting = draft.kind.equals("role") || draft.kind.equals("relation");
        if (draft.modality.isFirm() && !draft.kind.equals("figure") && !draft.kind.equals("relation") && isSoonOrJustPast(match, date, !lexicon.isHarm(draft.predicate))) {
            Period past = Period.within(edtf);
            Period next = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
            draft.period = Period.within(past.earliest().get(), next.latest().get());
        } else {
            draft.period = scoped(options.getOrDefault("scope", ""), edtf, lasting && (edtf.toString().endsWith("/..") || ClauseDates.isOpen(date) || dates.isSpan(date)));
        }
        stretch(draft, date.from(), date.to());
    }

    /** "Il sera élu maire en 1965", "he would become mayor in 1965": a future seen from the time of a story, in a year before that of the publication. */
    private boolean cameToBe(PatternMatcher.Match match, Edtf edtf) {
        boolean past = anchor.isKnown() && !match.verbs().isEmpty() && Period.within(edtf).latest().filter(day -> day.getYear() < anchor.date().getYear()).isPresent();
        PatternMatcher.VerbGroup group = past ? match.verbs().get(0) : null;
        if (group == null || sentence.isQuoted(group.head()) || words.list("if").occursIn(sentence.tokens)) {
            return false;
        }
        if (words.french()) {
            return IntStream.rangeClosed(group.from(), group.head()).anyMatch(i -> sentence.token(i).word().future() && !sentence.token(i).isCapitalised());
        }
        return sentence.is(group.from(), "would") && !links.hasWord(group.from(), group.head(), "have", "not", "n't") && !words.list("say").occursIn(sentence.tokens.subList(0, group.from()));
    }

    /** "Voilà dix ans que X est maire", "cela fait dix ans qu'il est maire": since then, and not then. */
    private boolean isTimeOfState(Draft draft, PatternMatcher.Match match, Mention date) {
        boolean counted = sentence.is(date.from(), "voilà", "voici", "cela", "ça", "il") && (sentence.is(date.to(), "que", "qu'")
                || sentence.is(date.to(), ",") && sentence.is(date.to() + 1, "que", "qu'"));
        return counted && draft.kind.equals("role") && draft.modality == Modality.ASSERTED && !draft.negated && !match.verbs().isEmpty() && tellsPresent(match)
                && anchor.isKnown() && !ClauseDates.edtf(date).isUnknown();
    }

    /** "May resign in September", "pourrait être nommé en mai", but not "may have resigned": what is possible, and still to come. */
    private boolean mayCome(PatternMatcher.Match match) {
        return match.verbs().stream().anyMatch(v -> links.hasWord(v.from(), v.head(), "may", "might", "pourrait", "pourraient") && !links.hasWord(v.from(), v.head(), "have", "avoir"));
    }

    /** "X was born on April 8": a day without a year is of the year of the birth on record, if that was years ago. */
    private Edtf inYearOfBirth(Draft draft, Mention date) {
        Edtf told = ClauseDates.edtf(date);
        boolean day = !((Mention.Time) date.meaning()).yearStated() && told.toString().length() == ClauseDates.DAY && !told.isInterval() && (sentence.token(date.to() - 1).isNumber() || sentence.token(date.from()).isNumber());
        Integer year = day && anchor.isKnown() ? lexicon.yearOfBirth(draft.subject) : null;
        return year == null || year >= anchor.date().getYear() - 1 || told.toString().endsWith("-02-29") ? told : Edtf.parse(year + told.toString().substring(ClauseDates.YEAR));
    }

    /** "The 2014 war, which ended on 26 August": of what began or ended, a day without a year is of the year in its name. */
    private Edtf inYearOfName(Mention date, PatternMatcher.Match match, Map<String, String> options) {
        boolean bounds = options.containsKey("scope") && !((Mention.Time) date.meaning()).yearStated() && !ClauseDates.edtf(date).isInterval()
                && MONTH.matcher(ClauseDates.edtf(date).toString()).lookingAt();
        for (Mention thing : bounds ? match.bindings().values() : List.<Mention>of()) {
            for (int i = thing.from(); thing.type() == Mention.Type.THING && i < thing.to(); i++) {
                String word = sentence.token(i).text();
                if (DateTokens.isDigits(word, ClauseDates.YEAR, ClauseDates.YEAR)) {
                    return Edtf.parse(word + ClauseDates.edtf(date).toString().substring(ClauseDates.YEAR));
                }
            }
        }
        return ClauseDates.edtf(date);
    }

    /** The time that a pattern tells by a date: from it on, up to it, all through it, or some day within it. */
    private static Period scoped(String scope, Edtf edtf, boolean throughout) {
        return switch (scope) {
            case "since" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse(oneOf(edtf) + "/.."));
            case "until" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse("../" + oneOf(edtf)));
            case "within" -> Period.within(edtf);
            default -> throughout || scope.equals("throughout") ? Period.throughout(edtf) : Period.within(edtf);
        };
    }

    /** "Has run it since 1992, when he took over from X": the date right before "when"; null where none stands there. */
    private Mention dateBeforeWhen(int from) {
        int at = from;
        // "When his daughter X took over": what stands before the name is no verb.
        while (at > from - ClauseLinks.NEAR && words.list("at-which-date").matchBefore(sentence.tokens, at) < 0 && at > 0
                && sentence.token(at - 1).isWord() && words.verbGroup().match(sentence.tokens, at - 1) < 0) {
            at--;
        }
        int when = words.list("at-which-date").matchBefore(sentence.tokens, at);
        return sentence.endingAt(sentence.is(when - 1, ",") ? when - 1 : when, Mention.Type.DATE);
    }

    /** "Fined in 2011 over jobs given when he was mayor": whether a clause that tells of some other time follows a date, and not at once. */
    private boolean isBackground(int date, int to) {
        for (int i = sentence.is(date, ",") ? date + 2 : date + 1; i < to; i++) {
            if (sentence.is(i, "when", "lorsque", "lorsqu'", "quand") && !sentence.isCovered(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The three months to June", "the year ended 31 March": the whole of it; any other date as it is. */
    private Edtf upTo(Mention date) {
        int link = dates.ofDate(date) - 1;
        Mention length = sentence.is(link, "to", "through", "ended", "ending", "until") ? sentence.endingAt(link, Mention.Type.DURATION) : null;
        Quantity told = length != null && length.meaning() instanceof Mention.Amount amount ? amount.quantity() : null;
        Period end = Period.within(ClauseDates.edtf(date));
        if (told == null || told.value().stripTrailingZeros().scale() > 0 || !told.unit().equals("month") && !told.unit().equals("year")
                || end.earliest().isEmpty() || end.latest().isEmpty() || ClauseDates.edtf(date).isInterval() && !withinOne(ClauseDates.edtf(date))) {
            return ClauseDates.edtf(date);
        }
        int months = told.value().intValue() * (told.unit().equals("year") ? 12 : 1);
        LocalDate last = end.latest().get();
        LocalDate first = last.plusDays(1).minusMonths(months);
        return Edtf.parse(first + "/" + last);
    }

    /** "Announces tonight a profit of €3bn for 2023": the period right behind an amount is that of the amount, whatever stands before; null if none does. */
    private Mention dateBehind(Mention amount, boolean compared) {
        int at = amount.to();
        // "Against 56 points in October"
        at += compared && at < sentence.size() && !sentence.token(at).word().nouns().isEmpty() && sentence.at(at, Mention.Type.DATE) == null ? 1 : 0;
        int from = at;
        while (at < from + 3 && sentence.is(at, "in", "for", "during", "over", "the", "au", "en", "sur", "pour", "durant", "pendant", "le", "la", "l'")) {
            at++;
        }
        Mention date = sentence.at(at, Mention.Type.DATE);
        return date == null || ClauseDates.isOpen(date) || ClauseDates.edtf(date).isUnknown() ? null : date;
    }

    /** "Against 22% a year before", "rose from 7% to 8% in May": an amount of another time, which only a date of its own can tell. */
    private boolean isCompared(Mention amount) {
        int before = FigureClause.limited(sentence, amount);
        boolean range = sentence.is(before - 1, "from", "de", "d'") && sentence.is(amount.to(), "to", "à") && sentence.at(amount.to() + 1, amount.type()) != null;
        return range || !sentence.is(before - 1, "from") && words.list("compared-with").matchBefore(sentence.tokens, before) >= 0;
    }

    /** "A year earlier", told only of the day on which something is announced: nobody says of which year the result is. */
    private boolean isCountedFromDay(Mention date) {
        boolean digits = IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.token(i).isNumber());
        return ClauseDates.isYear(date) && !digits && sentence.all(Mention.Type.DATE).stream().allMatch(d -> d.from() >= date.from() || ClauseDates.edtf(d).toString().length() == ClauseDates.DAY);
    }

    /** "From $9m a year ago", "compared with 12 in 2010": whether a date tells when something else was so much. */
    private boolean isOfComparedAmount(Mention date) {
        int at = sentence.is(date.from() - 1, "in", "on", "en") ? date.from() - 1 : date.from();
        Mention amount = sentence.endingAt(at, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER);
        return amount != null && (words.list("compared-with").matchBefore(sentence.tokens, amount.from()) >= 0 || sentence.is(amount.from() - 1, "from"));
    }

    /** "20%, against 22% a year before": the time of an amount that another is only compared with. */
    private boolean isOfCompared(Mention date, Mention amount) {
        if (words.list("compared-with").matchBefore(sentence.tokens, date.from()) >= 0 && !sentence.is(date.from() - 1, "from")) {
            // "A lost seat compared with 2012"
            return true;
        }
        for (int i = date.from() - 1; i >= amount.to() && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            if (words.list("compared-with").match(sentence.tokens, i) > 0) {
                int from = i;
                return IntStream.range(from + 1, date.from()).anyMatch(at -> sentence.at(at, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER) != null);
            }
        }
        return false;
    }

    /** "Leaves her post at the end of December", told early in December: a present that is about what is to come within the month. */
    private boolean isSoon(Mention date) {
        if (ClauseDates.isOpen(date)) {
            return false;
        }
        Period ahead = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
        return anchor.isKnown() && ahead.surelyAfter(Period.on(anchor.latest())) && ahead.earliest().isPresent()
                && ahead.earliest().get().isBefore(anchor.latest().plusDays(SOON)) && Period.within(ClauseDates.edtf(date)).surelyBefore(Period.on(anchor.date().minusDays(LONG_AGO)));
    }

    /** The time in office that a title is told with: "until 15 May", without a year, is the day to come if that is near and the last one long ago. */
    Period tenure(Mention told) {
        if (!isUntil(told) || !anchor.isKnown()) {
            return Period.throughout(ClauseDates.edtf(told));
        }
        Edtf coming = DateGrammar.ahead(sentence.language, sentence.tokens, told, anchor);
        Period end = Period.throughout(coming).end();
        boolean near = Period.throughout(ClauseDates.edtf(told)).end().surelyBefore(Period.on(anchor.date().minusDays(LONG_AGO))) && end.earliest().isPresent()
                && end.earliest().get().isAfter(anchor.latest()) && end.earliest().get().isBefore(anchor.latest().plusDays(SOON));
        return Period.throughout(near ? coming : ClauseDates.edtf(told));
    }

    /** "X, elected in June, ...": whether a date ends an aside that begins with a participle. */
    private boolean isOfAside(Mention date, int from) {
        boolean happens = false;
        for (int i = date.from() - 1; i > from && sentence.is(date.to(), ","); i--) {
            if (sentence.is(i, ",")) {
                return happens;
            }
            happens = !sentence.token(i).word().participles().isEmpty();
        }
        return false;
    }

    /** "Remains president until 15 May": up to when. */
    private static boolean isUntil(Mention date) {
        return ClauseDates.edtf(date).toString().startsWith("../");
    }

    /** "Takes over in four weeks", "dans quatre semaines": how long it is until then, and not how long it takes. */
    private boolean isInSomeTime(PatternMatcher.Match match, boolean ahead) {
        Mention before = sentence.endingAt(sentence.is(match.from() - 1, ",") ? match.from() - 1 : match.from(), Mention.Type.DURATION);
        if (before != null && before.from() == 1 && sentence.is(0, "in", "dans") && ahead) {
            return true;
        }
        for (int i = match.verbs().get(0).to(); i + 1 < Math.min(sentence.size(), match.to() + ClauseLinks.NEAR) && !sentence.endsClause(i); i++) {
            boolean fortnight = sentence.is(i + 1, "a") && sentence.is(i + 2, "fortnight");
            if (ahead && sentence.is(i, "in", "dans") && (fortnight || sentence.at(i + 1, Mention.Type.DURATION) != null)) {
                return true;
            }
        }
        return false;
    }

    /** "X takes office on Friday", "leaves in August": in the present, in running text, the last Friday or August, or the next. */
    private boolean isSoonOrJustPast(PatternMatcher.Match match, Mention date, boolean mayCome) {
        // "Est arrivé lundi" is no present, though "est" alone would be.
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        // "A racheté Y mardi", which a pattern has as one wording.
        boolean composed = verb != null && verb.to() - verb.head() > 1 && words.verbGroup().match(sentence.tokens, verb.head()) > verb.head();
        boolean simple = verb != null && verb.from() == verb.head() && !composed;
        if (!anchor.isDay() || sentence.passage.zone() != Zone.BODY || !simple || !tellsPresent(match)) {
            return false;
        }
        if (DateGrammar.isWeekday(sentence.language, sentence.tokens, date)) {
            return date.length() == 1 && Period.within(ClauseDates.edtf(date)).isOneDay();
        }
        // Nobody is killed according to plan, and a date before the verb heads what is told of the past: "in August X leaves, in September Y comes".
        return mayCome && date.from() >= match.verbs().get(0).to() && !((Mention.Time) date.meaning()).yearStated() && !ClauseDates.isOpen(date)
                && Period.within(ClauseDates.edtf(date)).earliest().isPresent()
                && Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor)).surelyAfter(Period.on(anchor.latest()));
    }

    /** "The killing of X by Y, on 3 May, ...", "le décès de X, survenu le 3 mai": a date between commas that the noun before them is told with. */
    private boolean isAppended(int from, Mention date) {
        int at = dates.ofDate(date);
        at = sentence.is(at - 1, "on", "in", "en") ? at - 1 : at;
        int occurred = words.list("occurred").matchBefore(sentence.tokens, at);
        int comma = (occurred < 0 ? at : occurred) - 1;
        boolean closed = occurred >= 0 || date.to() >= sentence.size() || sentence.is(date.to(), ",", ".", ")", ";");
        return closed && comma - from <= ClauseLinks.NEAR && sentence.is(comma, ",") && !links.hasComma(from, comma) && !links.hasVerb(from, comma);
    }

    /** "The strike of 3 May that killed X", "the crash of 19 May, in which X died": the day of the blow; null where none is told so. */
    private Mention dateOfBlow(int verb) {
        int at = verb - 1;
        while (at > 0 && verb - at <= ClauseLinks.NEAR && !isLink(at)) {
            at--;
        }
        while (at > 0 && (isLink(at) || sentence.is(at, "in", "during", "dans", "au", "cours", "lors"))) {
            at--;
        }
        int end = sentence.is(at, ",") ? at : at + 1;
        Mention date = sentence.endingAt(end, Mention.Type.DATE);
        if (date == null || ClauseDates.isOpen(date) || ClauseDates.edtf(date).isUnknown()) {
            return null;
        }
        int noun = dates.ofDate(date);
        noun = sentence.is(noun - 1, "of", "on", "in", "de", "du", "en", ",") ? noun - 1 : noun;
        Mention nation = sentence.endingAt(noun, Mention.Type.NATION);
        noun = nation == null ? noun : nation.from();
        return words.list("blow").matchBefore(sentence.tokens, noun) >= 0 ? date : null;
    }

    private boolean isLink(int i) {
        return sentence.is(i, "that", "which", "who", "where", "qui", "que", "lequel", "laquelle", "duquel", "où");
    }

    /** The comma that closes the opening words before their subject: "Born in Rome, X ..."; 0 if the subject stands before its verb. */
    int openingEnd(PatternMatcher.Match match) {
        if (match.verbs().isEmpty()) {
            return 0;
        }
        PatternMatcher.VerbGroup verb = match.verbs().get(0);
        Mention subject = match.bindings().get("a");
        subject = subject == null ? match.bindings().get("p") : subject;
        if (subject == null || subject.from() < verb.to() || verb.from() != verb.head()) {
            return 0;
        }
        for (int i = verb.to(); i < subject.from(); i++) {
            if (sentence.is(i, ",") && !goesOn(i + 1, subject.from())) {
                return i;
            }
        }
        return 0;
    }

    /** "Born in Lyon, Rhône, on 3 May, X ...": whether the name of a wider place and a date follow the comma before a token. */
    private boolean goesOn(int from, int end) {
        int at = from;
        while (at < end && sentence.token(at).isWord() && sentence.token(at).isCapitalised()) {
            at++;
        }
        at = sentence.is(at, ",") && at > from ? at + 1 : at;
        at = sentence.is(at, "on", "in", "le", "en") ? at + 1 : at;
        Mention date = at < end ? sentence.at(at, Mention.Type.DATE) : null;
        return date != null && date.to() < end;
    }

    /** "... several days after the war ended in late August": from that time to some days later. */
    private boolean sequel(Draft draft, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + ClauseLinks.NEAR); i++) {
            int days = words.list("days-after").match(sentence.tokens, i);
            int weeks = words.list("weeks-after").match(sentence.tokens, i);
            int start = Math.max(days, weeks);
            for (int at = start; start > 0 && at < Math.min(sentence.size(), start + ClauseLinks.LONGEST_TITLE); at++) {
                Mention date = sentence.at(at, Mention.Type.DATE);
                Period told = date == null ? Period.UNKNOWN : Period.within(ClauseDates.edtf(date));
                if (told.earliest().isPresent() && told.latest().isPresent()) {
                    LocalDate last = told.latest().get().plusDays(days > 0 ? SOME_DAYS : SOME_WEEKS);
                    draft.period = Period.within(told.earliest().get(), anchor.isKnown() && anchor.date().isBefore(last) ? anchor.date() : last);
                    draft.timeText = sentence.text(i, date.to());
                    stretch(draft, i, date.to());
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an interval such as "late August" lies within one month or year: what began or ended then did so on some day of it. */
    private static boolean withinOne(Edtf interval) {
        String[] ends = interval.toString().split("/");
        return ends.length == 2 && ends[0].length() == 10 && ends[1].length() == 10 && ends[0].startsWith(ends[1].substring(0, 4));
    }

    /** The month or year that holds such an interval; any other date as it is. */
    private static String oneOf(Edtf date) {
        if (!date.isInterval() || !withinOne(date)) {
            return date.toString();
        }
        String text = date.toString();
        String last = text.substring(text.indexOf('/') + 1);
        return text.startsWith(last.substring(0, 7)) ? last.substring(0, 7) : last.substring(0, 4);
    }

    /** Takes words into the quote that stand close to it. */
    void stretch(Draft draft, int from, int to) {
        if (draft.kind.equals("event") && to <= draft.from && links.hasWord(to, draft.from + 1, "and", "et", "to", "pour", "afin")) {
            // "Left in May and met X": May stands in another clause.
            return;
        }
        int start = Math.min(draft.from, from);
        int end = Math.max(draft.to, to);
        boolean near = draft.from - to <= ClauseLinks.NEAR && from - draft.to <= ClauseLinks.NEAR;
        if (near && sentence.token(end - 1).end() - sentence.token(start).start() <= LONGEST_QUOTE) {
            draft.from = start;
            draft.to = end;
        }
    }
}
