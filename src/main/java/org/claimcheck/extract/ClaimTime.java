package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    /** Tokens within which words belong together. */
    static final int NEAR = 8;
    /** Characters of a year, and of a year with its month, in EDTF. */
    static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    /** Tokens of what is compared with, up to its date: "compared with a profit of 3 million a year ago". */
    private static final int LONGEST_COMPARED = 13;
    /** What "some days after" may mean, in days. */
    private static final int SOME_DAYS = 7;
    /** What "some weeks after" may mean, in days. */
    private static final int SOME_WEEKS = 45;
    /** Words before the date of an opening that sets the scene: "In his televised speech on Monday". */
    private static final int LONGEST_SCENE = 7;
    /** Words that may count the time before "after" at the head of a sentence: "Just over four days after". */
    private static final int LONGEST_COUNT = 6;
    /** Words of a title between an opening date and the name of who speaks. */
    static final int LONGEST_TITLE = 8;
    /** A date farther away than this, counting clause boundaries, belongs to something else. */
    private static final int FARTHEST = 40;
    /** The cost of a date that surely belongs to something else. */
    private static final int NEVER = 1000;
    /** What a clause boundary adds: a date beyond two of them is hardly meant. */
    private static final int CLAUSE = 12;
    /** A date between commas somewhere before the verb. */
    private static final int ASIDE = 20;
    /** A date that heads the sentence: "February 1992: ...". */
    private static final int HEADING = 3;
    /** Days before the publication that a date without a year hardly means in the present tense. */
    private static final int LONG_AGO = 300;
    /** Days ahead of the publication that a date without a year may mean in the present tense. */
    private static final int SOON = 31;
    /** Characters of a date that is a day. */
    private static final int DAY = 10;
    /** What a date right before the verb costs more than one right behind it. */
    private static final int BEFORE = 4;
    /** Nouns of what befalls somebody, of which a date behind them tells: "after the death of X in May". */
    private static final List<String> HAPPENINGS = List.of("blow", "death.noun", "resignation.noun", "dismissal.noun");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;

    /** The times of a sentence. */
    ClaimTime(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.stance = stance;
    }

    /** The first token of a date with the article before it. */
    int ofDate(Mention date) {
        return sentence.is(date.from() - 1, "the", "le", "la", "au") ? date.from() - 1 : date.from();
    }

    /** "X, arrested in Rome, resigned": whether a token stands in an aside between a claim's first words and its verb. */
    boolean isBetweenCommas(int i, PatternMatcher.Match match) {
        return !match.verbs().isEmpty() && i < match.verbs().get(0).from() && hasComma(match.from(), i)
                && hasComma(i, match.verbs().get(0).from());
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
            return finite || sentence.is(group.from(), "est", "sont");
        }
        return group.from() == group.head() && head.endsWith("s") && !head.equals("was") || sentence.is(group.from(), "is", "are", "remains", "remain");
    }

    boolean hasWord(int from, int to, String... any) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, any)) {
                return true;
            }
        }
        return false;
    }

    void time(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        for (String option : List.of("time", "since", "until")) {
            Mention told = match.bindings().get(options.getOrDefault(option, ""));
            if (told != null && told.meaning() instanceof Mention.Time) {
                Edtf edtf = inYearOfName(told, match, options);
                draft.timeText = sentence.text(told.from(), told.to());
                draft.period = scoped(option.equals("time") ? options.getOrDefault("scope", "") : option, edtf, false);
                return;
            }
        }
        int core = match.verbs().isEmpty() ? match.from() : match.verbs().get(match.verbs().size() - 1).from();
        Mention amount = draft.kind.equals("figure") ? match.bindings().get(options.getOrDefault("quantity", "")) : null;
        boolean closed = draft.kind.equals("event") || draft.predicate.startsWith("age");
        Mention date = date(match.from(), core, match.to(), false, closed);
        if (date != null && draft.kind.equals("figure") && isOpen(date) && ofDate(date) > 1 && date.to() <= match.from() && hasComma(date.to(), core)
                && !sentence.is(date.to() + 1, "when", "lorsque", "lorsqu'", "quand", "où")) {
            // "Mayor since 2001, X won 52 per cent": not all that time.
            date = null;
        }
        boolean noun = match.verbs().isEmpty() && draft.kind.equals("event");
        int opening = openingEnd(match);
        if (date != null && draft.kind.equals("role") && date.to() <= core && hasWord(date.to(), core, "and", "et", "before", "then", "puis", "avant")) {
            // "Shared the prize in 1993 and was president": that was then.
            date = null;
        }
        if (date != null && draft.kind.equals("role") && date.to() <= core && isOfAside(date, match.from())) {
            // "X, elected in June, became president": when X was elected.
            date = null;
        }
        if (date != null && date.from() >= relativeEnd(match)) {
            date = date(match.from(), core, match.to(), false, draft.kind.equals("event"), relativeEnd(match));
        }
        if (date != null && opening > 0 && (date.from() >= opening || date.to() <= match.from()
                || isOthers(match.verbs().get(0).to(), date.from(), true))) {
            // "Born in Rome, X joined Y in 2017": the opening words have a date of their own or none.
            date = null;
        }
        Mention attributive = noun && !words.french() ? attributive(match.from()) : null;
        if (attributive != null) {
            date = attributive;
        } else if (date != null && noun && (date.to() <= match.from() || date.from() > match.to() + NEAR || hasComma(match.to() + 1, date.from()) && !isAppended(match.to(), date)
                || (hasVerb(match.to(), date.from()) || hasParticipleApart(match.to(), date.from())) && !isStaged(match.to()))) {
            // "On Monday, a year after the death of X": a noun takes only the date that is joined to it.
            date = null;
        }
        if (date != null && draft.kind.equals("role") && date.from() >= match.to() && (hasComma(match.to(), date.from()) || isInfinitive(match.to()))) {
            date = null;
        }
        Mention then = draft.kind.equals("event") && !match.verbs().isEmpty() ? dateBeforeWhen(match.from()) : null;
        if (then != null && date != null && date.from() >= match.to() && hasComma(match.to(), date.from())) {
            // "Ruled from 1997, when he ousted X, until his death in 2001": the date that "when" goes on from.
            date = then;
        }
        boolean told = draft.kind.equals("role") && !match.verbs().isEmpty() && !tellsPresent(match);
        if (date != null && draft.kind.equals("role") && (isBackground(date.to(), match.to()) || told && date.to() <= match.from() && isOfTelling(date, core))) {
            // "On Sunday the board said X, who led it for ten years, had died": that was when it said so.
            date = null;
        }
        boolean compared = amount != null && isCompared(amount);
        if (amount == null && date != null && isOfComparedAmount(date)) {
            // "A loss of $6m, from $9m a year ago": when it was the other.
            date = null;
        }
        if (amount != null) {
            Mention behind = dateBehind(amount, compared);
            date = behind != null ? compared && isCountedFromDay(behind) ? null : behind : compared ? null
                    : date != null && isOfCompared(date, amount) ? date(match.from(), core, match.to(), false, false, amount.to()) : date;
        }
        if (date != null && draft.predicate.equals("age-at-death") && isSpan(date)) {
            // "Died in May aged 84, was minister from 1994 to 1996": nobody dies over years.
            date = date(match.from(), core, match.to(), false, false, date.from());
        }
        boolean ahead = draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL;
        boolean happens = draft.modality == Modality.ASSERTED && !match.verbs().isEmpty() && (draft.kind.equals("event") || draft.kind.equals("role"));
        boolean present = happens && match.verbs().get(0).from() == match.verbs().get(0).head() && tellsPresent(match);
        if (happens && isInSomeTime(match, present || words.french() && date == null)) {
            draft.modality = Modality.PLANNED;
            draft.period = Period.UNKNOWN;
            return;
        }
        if (date != null && ahead && (isOfTelling(date, core) || isOfResolve(date, core))) {
            // "On Thursday X announced that Y would resign": that was when X said so.
            date = null;
        }
        if (date == null && !compared && !ahead && (draft.kind.equals("figure") || draft.kind.equals("relation"))) {
            date = speechDate();
        }
        if (date == null && draft.kind.equals("event") && lexicon.isHarm(draft.predicate)) {
            date = dateOfBlow(core);
        }
        if (date == null && draft.kind.equals("event")) {
            date = dateBeforeWhen(match.from());
        }
        if (date == null && draft.kind.equals("event") && sequel(draft, match.to())) {
            return;
        }
        if (date == null) {
            // "X's successor, Y": who may only have been chosen.
            boolean named = match.verbs().isEmpty() && draft.kind.equals("event") && draft.predicate.equals("succession");
            draft.period = named || draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL ? Period.UNKNOWN : anchor.past();
            return;
        }
        Edtf edtf = draft.kind.equals("figure") ? upTo(date) : inYearOfName(date, match, options);
        boolean soon = present && isSoon(date);
        if (soon || present && isUntil(date) || !draft.modality.isFirm() && draft.modality != Modality.DENIED && (draft.modality != Modality.HEDGED || mayCome(match))) {
            edtf = DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor);
        }
        draft.modality = soon ? Modality.PLANNED : draft.modality;
        int when = sentence.is(date.to(), ",") ? date.to() + 1 : date.to();
        if (isOpen(date) && date.to() <= match.from() && sentence.is(when, "when", "lorsque", "lorsqu'", "quand") && !fromThen(Period.within(edtf)).isUnknown()) {
            // "The deadliest since 1994, when X died": X died in 1994.
            edtf = Edtf.parse(edtf.toString().split("/")[0]);
        }
        draft.timeText = sentence.text(date.from(), date.to());
        if (draft.modality.isFirm() && !draft.kind.equals("figure") && !draft.kind.equals("relation") && isSoonOrJustPast(match, date, !lexicon.isHarm(draft.predicate))) {
            Period past = Period.within(edtf);
            Period next = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
            draft.period = Period.within(past.earliest().get(), next.latest().get());
            stretch(draft, date.from(), date.to());
            return;
        }
        boolean lasting = draft.kind.equals("role") || draft.kind.equals("relation");
        draft.period = scoped(options.getOrDefault("scope", ""), edtf, lasting && (isOpen(date) || isSpan(date)));
        stretch(draft, date.from(), date.to());
    }

    /** "May resign in September", "pourrait être nommé en mai", but not "may have resigned": what is possible, and still to come. */
    private boolean mayCome(PatternMatcher.Match match) {
        return match.verbs().stream().anyMatch(v -> hasWord(v.from(), v.head(), "may", "might", "pourrait", "pourraient") && !hasWord(v.from(), v.head(), "have", "avoir"));
    }

    /** "The 2014 war, which ended on 26 August": of what began or ended, a day without a year is of the year in its name. */
    private Edtf inYearOfName(Mention date, PatternMatcher.Match match, Map<String, String> options) {
        boolean bounds = options.containsKey("scope") && !((Mention.Time) date.meaning()).yearStated() && edtf(date).toString().length() >= YEAR_AND_MONTH && !edtf(date).isInterval();
        for (Mention thing : bounds ? match.bindings().values() : List.<Mention>of()) {
            for (int i = thing.from(); thing.type() == Mention.Type.THING && i < thing.to(); i++) {
                String word = sentence.token(i).text();
                if (word.length() == YEAR && sentence.token(i).isNumber() && word.chars().allMatch(Character::isDigit)) {
                    return Edtf.parse(word + edtf(date).toString().substring(YEAR));
                }
            }
        }
        return edtf(date);
    }

    /** The time that a pattern tells by a date: from it on, up to it, all through it, or some day within it. */
    private static Period scoped(String scope, Edtf edtf, boolean throughout) {
        return switch (scope) {
            case "since" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse(oneOf(edtf) + "/.."));
            case "until" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse("../" + oneOf(edtf)));
            default -> throughout || scope.equals("throughout") ? Period.throughout(edtf) : Period.within(edtf);
        };
    }

    /** "Compared with a profit of 3 million a year ago as sales rose to 4 million": a time that stands with what is compared, and another clause's amount. */
    private boolean isOfComparison(Mention date, int from) {
        if (date.to() > from || words.french()) {
            return false;
        }
        boolean clause = IntStream.range(date.to(), from).anyMatch(i -> sentence.is(i, "as", "while", "and", "but", ","));
        for (int i = date.from() - 1; clause && i > 0 && date.from() - i <= LONGEST_COMPARED && !sentence.is(i, ","); i--) {
            int behind = words.list("compared-with").match(sentence.tokens, i);
            if (behind > i + 1 || behind > 0 && sentence.at(behind, Mention.Type.MONEY, Mention.Type.PERCENT) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Was elected mayor of X, a city that went bankrupt in July": when the city did. */
    private boolean isOfApposition(Mention date, int to) {
        boolean relative = false;
        for (int i = date.from() - 1; i >= to && !words.french(); i--) {
            relative |= sentence.is(i, "that", "which", "who");
            if (sentence.is(i, ",")) {
                return relative && sentence.is(i + 1, "a", "an", "the") && !sentence.is(i + 2, "day", "year", "month", "week");
            }
        }
        return false;
    }

    /** "Raised its rates by a point, twice what it had promised in June": when it had promised so. */
    private boolean isOfMeasure(Mention date, int to) {
        boolean measured = false;
        for (int i = date.from() - 1; i >= to && !words.french(); i--) {
            measured |= sentence.is(i, "what") || sentence.is(i, "than") && !sentence.isCovered(i);
            if (sentence.is(i, ",")) {
                return measured;
            }
        }
        return false;
    }

    /** "Has run it since 1992, when he took over from X": the date right before "when"; null where none stands there. */
    private Mention dateBeforeWhen(int from) {
        int when = sentence.is(from - 1, "when", "lorsque", "lorsqu'", "quand") ? from - 1 : -1;
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

    /** "Called an election set for 2 July": when something else is to be. */
    private boolean isScheduled(Mention date, int from, int to) {
        int link = ofDate(date) - 1;
        int verb = words.list("scheduled").matchBefore(sentence.tokens, sentence.is(link, "for", "on") ? link : link + 1);
        return verb >= to || verb >= 0 && sentence.is(link, "for") && verb > from;
    }

    /** "Rose 6% from 2013 to $4m": the time of what an amount is compared with. */
    private boolean isBaseline(Mention date) {
        int link = words.list("compared-with").matchBefore(sentence.tokens, ofDate(date));
        return link >= 0 && sentence.endingAt(link, Mention.Type.PERCENT, Mention.Type.MONEY) != null;
    }

    /** "The three months to June", "the year ended 31 March": the whole of it; any other date as it is. */
    private Edtf upTo(Mention date) {
        int link = ofDate(date) - 1;
        Mention length = sentence.is(link, "to", "through", "ended", "ending", "until") ? sentence.endingAt(link, Mention.Type.DURATION) : null;
        Quantity told = length != null && length.meaning() instanceof Mention.Amount amount ? amount.quantity() : null;
        Period end = Period.within(edtf(date));
        if (told == null || told.value().stripTrailingZeros().scale() > 0 || !told.unit().equals("month") && !told.unit().equals("year")
                || end.earliest().isEmpty() || end.latest().isEmpty() || edtf(date).isInterval() && !withinOne(edtf(date))) {
            return edtf(date);
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
        return date == null || isOpen(date) || edtf(date).isUnknown() ? null : date;
    }

    /** "Against 22% a year before", "rose from 7% to 8% in May": an amount of another time, which only a date of its own can tell. */
    private boolean isCompared(Mention amount) {
        int start = FigureClause.LIMITS.matchBefore(sentence.tokens, amount.from());
        int before = start < 0 ? amount.from() : start;
        boolean range = sentence.is(before - 1, "from", "de", "d'") && sentence.is(amount.to(), "to", "à") && sentence.at(amount.to() + 1, amount.type()) != null;
        return range || !sentence.is(before - 1, "from") && words.list("compared-with").matchBefore(sentence.tokens, before) >= 0;
    }

    /** "A year earlier", told only of the day on which something is announced: nobody says of which year the result is. */
    private boolean isCountedFromDay(Mention date) {
        boolean digits = IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.token(i).isNumber());
        return isYear(date) && !digits && sentence.all(Mention.Type.DATE).stream().allMatch(d -> d.from() >= date.from() || edtf(d).toString().length() == DAY);
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
        if (isOpen(date)) {
            return false;
        }
        Period ahead = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
        return anchor.isKnown() && ahead.surelyAfter(Period.on(anchor.latest())) && ahead.earliest().isPresent()
                && ahead.earliest().get().isBefore(anchor.latest().plusDays(SOON)) && Period.within(edtf(date)).surelyBefore(Period.on(anchor.date().minusDays(LONG_AGO)));
    }

    /** The time in office that a title is told with: "until 15 May", without a year, is the day to come if that is near and the last one long ago. */
    Period tenure(Mention told) {
        if (!isUntil(told) || !anchor.isKnown()) {
            return Period.throughout(edtf(told));
        }
        Edtf coming = DateGrammar.ahead(sentence.language, sentence.tokens, told, anchor);
        Period end = Period.throughout(coming).end();
        boolean near = Period.throughout(edtf(told)).end().surelyBefore(Period.on(anchor.date().minusDays(LONG_AGO))) && end.earliest().isPresent()
                && end.earliest().get().isAfter(anchor.latest()) && end.earliest().get().isBefore(anchor.latest().plusDays(SOON));
        return Period.throughout(near ? coming : edtf(told));
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
        return edtf(date).toString().startsWith("../");
    }

    /** "Takes over in four weeks", "dans quatre semaines": how long it is until then, and not how long it takes. */
    private boolean isInSomeTime(PatternMatcher.Match match, boolean ahead) {
        Mention before = sentence.endingAt(sentence.is(match.from() - 1, ",") ? match.from() - 1 : match.from(), Mention.Type.DURATION);
        if (before != null && before.from() == 1 && sentence.is(0, "in", "dans") && ahead) {
            return true;
        }
        for (int i = match.verbs().get(0).to(); i + 1 < Math.min(sentence.size(), match.to() + NEAR) && !sentence.endsClause(i); i++) {
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
            return date.length() == 1 && Period.within(edtf(date)).isOneDay();
        }
        // Nobody is killed according to plan, and a date before the verb heads what is told of the past: "in August X leaves, in September Y comes".
        return mayCome && date.from() >= match.verbs().get(0).to() && !((Mention.Time) date.meaning()).yearStated() && !isOpen(date)
                && Period.within(edtf(date)).earliest().isPresent()
                && Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor)).surelyAfter(Period.on(anchor.latest()));
    }

    /** "The killing of X by Y, on 3 May, ...", "le décès de X, survenu le 3 mai": a date between commas that the noun before them is told with. */
    private boolean isAppended(int from, Mention date) {
        int at = ofDate(date);
        at = sentence.is(at - 1, "on", "in", "en") ? at - 1 : at;
        int occurred = words.list("occurred").matchBefore(sentence.tokens, at);
        int comma = (occurred < 0 ? at : occurred) - 1;
        boolean closed = occurred >= 0 || date.to() >= sentence.size() || sentence.is(date.to(), ",", ".", ")", ";");
        return closed && comma - from <= NEAR && sentence.is(comma, ",") && !hasComma(from, comma) && !hasVerb(from, comma);
    }

    /** "The strike of 3 May that killed X", "the crash of 19 May, in which X died": the day of the blow; null where none is told so. */
    private Mention dateOfBlow(int verb) {
        int at = verb - 1;
        while (at > 0 && verb - at <= NEAR && !isLink(at)) {
            at--;
        }
        while (at > 0 && (isLink(at) || sentence.is(at, "in", "during", "dans", "au", "cours", "lors"))) {
            at--;
        }
        int end = sentence.is(at, ",") ? at : at + 1;
        Mention date = sentence.endingAt(end, Mention.Type.DATE);
        if (date == null || isOpen(date) || edtf(date).isUnknown()) {
            return null;
        }
        int noun = ofDate(date);
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
        for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
            int days = words.list("days-after").match(sentence.tokens, i);
            int weeks = words.list("weeks-after").match(sentence.tokens, i);
            int start = Math.max(days, weeks);
            for (int at = start; start > 0 && at < Math.min(sentence.size(), start + LONGEST_TITLE); at++) {
                Mention date = sentence.at(at, Mention.Type.DATE);
                Period told = date == null ? Period.UNKNOWN : Period.within(edtf(date));
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

    static Edtf edtf(Mention date) {
        return ((Mention.Time) date.meaning()).edtf();
    }

    static boolean isOpen(Mention date) {
        return edtf(date).toString().contains("..");
    }

    /** "From 2005 to 2021": the whole of it, unlike "late May", which is some day of it. */
    boolean isSpan(Mention date) {
        return edtf(date).isInterval() && sentence.is(date.from(), "from", "between", "de", "du", "entre")
                || edtf(date).isInterval() && sentence.token(date.from()).isNumber();
    }

    /** Takes words into the quote that stand close to it. */
    void stretch(Draft draft, int from, int to) {
        if (draft.kind.equals("event") && to <= draft.from && hasWord(to, draft.from + 1, "and", "et", "to", "pour", "afin")) {
            // "Left in May and met X": May stands in another clause.
            return;
        }
        int start = Math.min(draft.from, from);
        int end = Math.max(draft.to, to);
        boolean near = draft.from - to <= NEAR && from - draft.to <= NEAR;
        if (near && sentence.token(end - 1).end() - sentence.token(start).start() <= LONGEST_QUOTE) {
            draft.from = start;
            draft.to = end;
        }
    }

    /** The date that goes with some words: inside them, close behind, or close before; null if there is none. */
    Mention date(int outer, int from, int to, boolean role, boolean closed) {
        return date(outer, from, to, role, closed, sentence.size());
    }

    Mention date(int outer, int from, int to, boolean role, boolean closed, int end) {
        Mention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            // "A member of the band for the past ten years": no day on which anything happened.
            boolean lasting = isOpen(date) || edtf(date).isInterval() && sentence.is(ofDate(date) - 1, "for") && date.length() > 2;
            if (date.from() >= end || edtf(date).isUnknown() || sentence.isInsideLonger(date, Mention.Type.THING) || (closed && lasting)) {
                continue;
            }
            int cost = cost(date, outer, from, to, role);
            if (cost < bestCost) {
                bestCost = cost;
                best = date;
            }
        }
        return bestCost < FARTHEST ? best : null;
    }

    /** The one date that a sentence tells, which is no beginning or end of something; null if it tells none or several. */
    Mention onlyDate() {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        return dates.size() == 1 && !isOpen(dates.get(0)) && !edtf(dates.get(0)).isUnknown() ? dates.get(0) : null;
    }

    /** Whether a date before a verb is that of the speech which tells what the verb means. */
    private boolean isOfTelling(Mention date, int verb) {
        return stance.speeches().stream().anyMatch(s -> date.to() <= s.verb() && s.to() <= verb && isOf(s, date));
    }

    /** "On 10 March they agreed to meet": that was when they agreed. */
    private boolean isOfResolve(Mention date, int verb) {
        return IntStream.range(date.to(), Math.min(verb + 1, sentence.size())).anyMatch(i -> words.list("resolved").match(sentence.tokens, i) > 0);
    }

    /** "The killing of X and Y, killed in July": whether a participle behind a comma stands between two tokens, which dates another deed. */
    private boolean hasParticipleApart(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.is(i - 1, ",") && sentence.token(i).isParticiple() && words.list("occurred").match(sentence.tokens, i) < 0);
    }

    /** When somebody says so: the time of a state or a figure told without one of its own. */
    private Mention speechDate() {
        for (SpeechGrammar.Speech speech : stance.speeches()) {
            for (Mention date : sentence.all(Mention.Type.DATE)) {
                if (isOf(speech, date) && !edtf(date).isUnknown()) {
                    return date;
                }
            }
        }
        return null;
    }

    private boolean isOf(SpeechGrammar.Speech speech, Mention date) {
        if (date.to() <= speech.from() && words.list("according").match(sentence.tokens, speech.from()) > 0) {
            // "Met Y on Monday, according to X": when X said so is not told.
            return false;
        }
        boolean behind = date.from() >= speech.to() - 1 && date.from() - speech.to() <= 6 && noClauseBetween(speech.to(), date.from());
        // "On Monday X said", "In a speech on Monday X said".
        int reach = words.list("scene").match(sentence.tokens, 0) > 0 ? LONGEST_SCENE : 2;
        boolean opening = date.from() <= reach && date.to() <= speech.from() && speech.from() - date.to() <= LONGEST_TITLE
                && noClauseBetween(0, date.from());
        boolean inside = date.from() > speech.verb() && date.to() < speech.to();
        // "X on Monday said", "X, on Monday, said"; in "X, who has led Y since 2016, said" the date is that of the aside.
        boolean aside = sentence.is(date.to(), ",") && (isOpen(date) || !sentence.is(ofDate(date) - 1, ",", "on", "in", "le", "en") || endsRelative(date));
        // "X left on Monday, said Y": what stands before the comma dates what is told.
        boolean told = speech.last() && sentence.is(date.to(), ",");
        return behind || inside || opening || !aside && !told && date.to() <= speech.verb() && speech.verb() - date.to() <= 1;
    }

    /** "X, who took office in May, said": whether a date stands in a relative clause that is still open. */
    private boolean endsRelative(Mention date) {
        int at = date.from() - 1;
        while (at > 0 && !sentence.is(at, ",")) {
            at--;
        }
        return at > 0 && hasRelative(at + 1, at + 2);
    }

    /** Where the relative clause or the aside of a verb ends, where the main verb follows it: "X, who died in May, was ..."; beyond the sentence else. */
    int relativeEnd(PatternMatcher.Match match) {
        int verb = match.verbs().isEmpty() ? -1 : match.verbs().get(0).from();
        if (verb > 1 && sentence.is(verb - 1, "who", "that", "which", "qui") && !sentence.is(verb - 2, ",") && match.to() < sentence.size() && isMainVerb(match.to())) {
            // "The man who attacked X was sacked on Friday"
            return match.to();
        }
        boolean relative = verb > 0 && sentence.is(verb - 1, ",") && isBareParticiple(match.verbs().get(0));
        for (int i = verb - 1; i > Math.max(0, verb - NEAR) && !relative && !sentence.is(i, ","); i--) {
            relative = sentence.is(i, "who", "whom", "which", "whose", "qui", "que", "qu'", "dont", "auquel", "où", "where") && sentence.is(i - 1, ",");
        }
        for (int i = verb + 1; relative && i + 1 < sentence.size(); i++) {
            if (sentence.is(i, ",") && isMainVerb(i + 1)) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "X, killed in May, was ...": a participle without an auxiliary. */
    private boolean isBareParticiple(PatternMatcher.VerbGroup verb) {
        WordClass word = sentence.token(verb.head()).word();
        return verb.from() == verb.head() && !word.participles().isEmpty();
    }

    boolean isMainVerb(int i) {
        WordClass word = sentence.token(i).word();
        boolean auxiliary = sentence.is(i, "was", "were", "is", "are", "has", "have", "had", "will", "would", "left", "a", "ont", "avait", "avaient", "est", "sont", "était",
                "étaient", "s'est", "n'a", "n'est", "se", "s'", "ne", "n'");
        return auxiliary || !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised();
    }

    /** "Forty years after those of 1984", "depuis celle de 1998": the date of another one of the kind. */
    private boolean isOfAnother(Mention date) {
        int at = ofDate(date) - 1;
        return sentence.is(at, "of", "in", "de", "en", "du") && sentence.is(at - 1, "those", "that", "one", "ones", "ceux", "celui", "celle", "celles");
    }

    /**
     * How far a date stands from some words, in tokens; a clause boundary between them counts as {@link #CLAUSE} tokens,
     * and {@link #NEVER} says that the date belongs to something else.
     *
     * @param outer where the match begins
     * @param from  where its verb begins
     * @param to    where it ends
     * @param role  whether the words give somebody a title in passing
     */
    private int cost(Mention date, int outer, int from, int to, boolean role) {
        if (isBaseline(date) || isScheduled(date, from, to) || isOfComparison(date, from) || isOfApposition(date, to) || isOfMeasure(date, to)) {
            return NEVER;
        }
        if (date.to() < to && hasWord(date.to(), Math.min(to, date.to() + 2), "having", "ayant")) {
            // "Plays today having sacked X": X was sacked before.
            return NEVER;
        }
        if (date.from() >= from && date.to() <= to) {
            return 0;
        }
        // "Officials said X resigned on Monday": what is told stands nearer.
        boolean speech = stance.speeches().stream().anyMatch(s -> isOf(s, date) && !(s.to() <= from + 1 && to <= date.from()));
        boolean ownSpeech = stance.speeches().stream()
                .anyMatch(s -> role ? s.from() <= to && from <= s.to() : from <= s.verb() && s.verb() < to);
        if (speech && !ownSpeech) {
            // "On Monday X said": where nothing better is told, what opens the sentence may date what is said too.
            return date.from() <= 2 ? FARTHEST - 1 : NEVER;
        }
        if (isBracketed(date, from, to) || isSinceOpening(date, from) || isInRelative(date, to) || isBehindOpening(date, from, to)) {
            return NEVER;
        }
        if (namesEvent(date) || isOfAnother(date) || words.list("with-effect").matchBefore(sentence.tokens, date.from()) >= 0 || isOfDeed(date, to) || !role && isOwned(date, from, to)) {
            return NEVER;
        }
        if (date.from() >= to) {
            if (isOfRelative(to, date.from())) {
                return NEVER;
            }
            // "Became mayor after the death of X in 1990": the year is that of both.
            if (isOthers(to, date.from(), role) || isOfCompanion(to, date.from()) || isOfMeasuredAgainst(to, date.from()) || !isYear(date) && isOfHappening(to, date.from())) {
                return NEVER;
            }
            return role && hasRelative(to, date.from()) ? NEVER : date.from() - to + CLAUSE * clausesBetween(to, date.from());
        }
        if (relates(date.to(), from) || isOfOpening(date, outer)) {
            return NEVER;
        }
        if (hasComma(date.to(), from) && (isInAsideBefore(date) || isDatedAnew(date.to(), from))) {
            return NEVER;
        }
        int clauses = CLAUSE * clausesBetween(date.to(), from);
        if (date.from() == 0 && sentence.is(date.to(), ":")) {
            return HEADING;
        }
        boolean opening = stance.clauseStart(date.from()) >= date.from() - 2 || reopens(date);
        if (opening && isDatedRightBehind(to) && isOthers(date.to(), to, false)) {
            // "In June his health failed, and he died on 5 December": the second verb has a day of its own.
            return NEVER;
        }
        if (sentence.is(date.to(), ",") && !opening) {
            boolean alone = sentence.is(date.from() - 1, ",")
                    || sentence.is(date.from() - 2, ",") && sentence.is(date.from() - 1, "on", "in", "le", "en");
            return alone || date.from() < outer ? ASIDE + (from - date.to()) / 2 + clauses : NEVER;
        }
        // Dates mostly follow their verb, so one before it counts as a little farther; what opens a clause governs it.
        return opening ? clauses : from - date.to() + BEFORE + clauses;
    }

    /** "Was the first president to be sentenced in 2011", "le premier président à être condamné en 2011": what holders of an office did or suffered, and when. */
    private boolean isInfinitive(int at) {
        return sentence.is(at, "à", "to") && at + 1 < sentence.size() && sentence.token(at + 1).word().verbs().contains(sentence.lower(at + 1))
                && (words.french() || sentence.is(at + 1, "be", "have") || sentence.token(at + 1).word().nouns().isEmpty());
    }

    /** "À quelques mois de la fin de son mandat": what is so far off. */
    private boolean isDistance(int unit) {
        return sentence.is(unit, "heures", "jours", "semaines", "mois", "ans") && sentence.is(unit - 2, "à") && sentence.is(unit + 1, "de", "du", "d'", "des");
    }

    /** "Died on 5 December": whether a date follows at a token, behind a preposition perhaps. */
    private boolean isDatedRightBehind(int at) {
        return sentence.at(at, Mention.Type.DATE) != null || sentence.is(at, "on", "in", "le", "en") && sentence.at(at + 1, Mention.Type.DATE) != null;
    }

    /** "In 1981 X was minister, then in 1988, she became mayor": whether another date opens a clause between two tokens. */
    private boolean isDatedAnew(int from, int to) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d.from() > from && d.to() < to && reopens(d));
    }

    /** "..., then in 1988, ...", "..., and in May ...": a date with which a clause begins. */
    private boolean reopens(Mention date) {
        int at = sentence.is(date.from() - 1, "in", "on", "en", "le") ? date.from() - 1 : date.from();
        return at > 1 && sentence.is(at - 1, "then", "and", "but", "before", "puis", "et", "mais") && (sentence.is(at - 2, ",") || sentence.is(date.to(), ","));
    }

    /** "X, who joined Y in May, leads Z", "X, qui a rejoint Y en mai, dirige Z": a date with which a relative clause ends. */
    private boolean isInAsideBefore(Mention date) {
        for (int i = date.from() - 1; i > 0 && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "who", "which", "whose", "whom", "qui", "dont", "que", "qu'") && sentence.is(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "X, minister (1993-2002), will be", "0.5% (after none in the first quarter)": a date in brackets is of what they tell. */
    private boolean isBracketed(Mention date, int from, int to) {
        boolean alone = sentence.is(date.from() - 1, "(") && sentence.is(date.to(), ")");
        if (alone) {
            return date.to() < from;
        }
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - NEAR) && !sentence.is(i, ")"); i--) {
            if (sentence.is(i, "(")) {
                return i >= to || date.to() < from && IntStream.range(date.to(), from).anyMatch(k -> sentence.is(k, ")"));
            }
        }
        return false;
    }

    /** "Since the war began on 7 October, 347 people have been killed": that is when the war began. */
    private boolean isSinceOpening(Mention date, int from) {
        int start = stance.clauseStart(date.from());
        boolean since = sentence.is(start, "since", "depuis", "following", "despite", "malgré");
        // "After X resigned on Monday, Y was named", but "after talks on Monday, X resigned".
        boolean other = sentence.is(start, "after", "before", "après", "avant") && sentence.all(Mention.Type.PERSON).stream().anyMatch(p -> p.from() > start && p.to() <= date.from());
        return date.to() <= from && start < date.from() && (since || other) && hasComma(date.to(), from)
                && date.from() - start > 1 && !hasComma(start, date.from()) && !isOpen(date);
    }

    /** "Four days after X died, Y was still silent on Tuesday": the date of the main clause, when what the opening clause tells was over. */
    private boolean isBehindOpening(Mention date, int from, int to) {
        if (date.from() < to) {
            return false;
        }
        int opening = 0;
        while (opening < Math.min(from, LONGEST_COUNT) && !relates(opening, opening + 1)) {
            opening++;
        }
        if (opening >= Math.min(from, LONGEST_COUNT) || hasComma(0, from)) {
            return false;
        }
        int comma = to;
        while (comma < date.from() && !sentence.is(comma, ",")) {
            comma++;
        }
        return IntStream.range(comma + 1, date.from()).anyMatch(this::isMainVerb);
    }

    /**
     * "Supporters of X, who contests the vote of 7 October, were freed", "was hosted by X, who became president in May": the date of a
     * relative clause that a comma closes, or that ends with it.
     */
    private boolean isInRelative(Mention date, int to) {
        for (int i = Math.max(1, to); i < date.from(); i++) {
            if (sentence.is(i - 1, ",") && sentence.is(i, "who", "which", "whose", "qui", "dont")) {
                int verb = words.french() && sentence.is(i + 1, "l'", "le", "la", "les", "lui", "leur", "en", "y") ? i + 2 : i + 1;
                boolean own = sentence.is(i, "who", "qui") && !hasComma(i, date.from()) && isMainVerb(verb) && !sentence.is(i + 1, "was", "were", "is", "are");
                return own || IntStream.range(date.to(), sentence.size() - 1).anyMatch(k -> sentence.is(k, ",") && isMainVerb(k + 1));
            }
        }
        return false;
    }

    /**
     * Whether the words between a claim and a date give the date to something else: "was born in Rome and joined Y in 2017",
     * "scored twice, the first since X's in 1966", "like X in 1966", "twice minister and president from 2007".
     */
    boolean isOthers(int from, int to, boolean role) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "and", "et", "or", "ou", "but", "mais", "then", "puis")) {
                int next = i + 1;
                Mention other = sentence.at(next, Mention.Type.PERSON, Mention.Type.ORG);
                next = other == null ? next : other.to();
                while (next < to && words.verbGroup().match(sentence.tokens, next) > 0) {
                    next = words.verbGroup().match(sentence.tokens, next);
                }
                WordClass word = next < to ? sentence.token(next).word() : WordClass.UNKNOWN;
                boolean verb = !word.finite().isEmpty() || !word.participles().isEmpty();
                boolean title = sentence.at(next, Mention.Type.TITLE, Mention.Type.ROLE) != null;
                if (verb && !sentence.token(next).isCapitalised() || role && title || title && next > i + 1 || title && sentence.at(i + 1, Mention.Type.TITLE) != null) {
                    return true;
                }
            }
            if (sentence.is(i, "où") && sentence.is(i - 1, "jour", "moment", "soir", "matin", "mois") || isDistance(i)) {
                // "Mort le jour où Rome fêtait sa libération de 1944", "à trois mois de la fin de son mandat, en mai": the day of something else.
                return true;
            }
            boolean cause = sentence.is(i, "for", "pour") && sentence.is(i + 1, "son", "sa", "ses", "leur", "leurs", "his", "her", "their") && hasWord(i + 2, to, "dans", "in");
            if (cause || sentence.is(i, "for", "pour", "over") && tellsHappening(i + 1, to)) {
                // "Sentenced for the murder of X in 2011": the murder was then.
                return true;
            }
            // "As he left Rome on Monday": at the same time.
            boolean comparing = sentence.is(i, "since", "like", "than", "depuis", "comme", "as") && !(sentence.is(i, "as") && sentence.is(i + 1, "he", "she", "they", "it"));
            if (comparing && i + 1 < to && sentence.at(i + 1, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.OWNER) != null) {
                return true;
            }
            if (sentence.is(i, "since", "depuis") && i + 2 < to && sentence.is(i + 1, "the", "le", "la", "l'", "son", "sa", "its", "their", "his", "her")) {
                // "Since the start of the war in late 2001": the war began then.
                return true;
            }
        }
        return false;
    }

    /** "Elected X to replace Y, who died in May": a date in a relative clause behind a name or a comma, which no other comma has closed. */
    private boolean isOfRelative(int from, int to) {
        for (int i = to - 1; i >= from && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "who", "which", "whose", "whom", "qui", "dont")) {
                boolean joined = sentence.is(i - 1, ",") || sentence.endingAt(i, Mention.PARTIES) != null;
                return joined && IntStream.range(i + 1, to).anyMatch(this::isMainVerb);
            }
        }
        return false;
    }

    /**
     * "Named Y after the death of X in Rome last week": whether words between a claim and a token tell another happening, which was then and there; unlike
     * "after the death of X, in Rome".
     */
    boolean isOfHappening(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.is(i, "after", "before", "following", "après", "avant") && !hasComma(i, to) && tellsHappening(i + 1, to));
    }

    /** "Visited Rome, with X heading to Oslo", "..., followed by X travelling to Oslo": whether a token stands in what somebody else did behind a comma. */
    boolean isOfCompanion(int from, int to) {
        for (int i = from; i + 2 < to && !words.french(); i++) {
            int joined = sentence.is(i + 1, "with") ? i + 2 : sentence.is(i + 1, "followed") && sentence.is(i + 2, "by") ? i + 3 : -1;
            Mention other = joined > 0 && sentence.is(i, ",") ? sentence.at(joined, Mention.Type.PERSON) : null;
            if (other != null && other.to() < to && sentence.lower(other.to()).endsWith("ing") && !sentence.token(other.to()).word().verbs().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "1,500 deaths, more than the toll of 2006", "8 % de plus qu'en 2022": whether a comparison stands between a claim and a date, which is that of the other side. */
    private boolean isOfMeasuredAgainst(int from, int date) {
        for (int i = from; i < date; i++) {
            boolean than = words.french() ? sentence.is(i, "que", "qu'") && sentence.is(i - 1, "plus", "moins", "autant", "davantage") : sentence.is(i, "than");
            // "More than 70 people": a limit.
            if (than && sentence.at(i + 1, Mention.Type.NUMBER, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.DURATION) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Convicted of taking bribes from 1995 to 2003", "charged with stealing $3m in 2010": when the deed was done, not when a court judged it. */
    private boolean isOfDeed(Mention date, int to) {
        boolean day = edtf(date).toString().length() == DAY;
        for (int i = to; i + 1 < date.from() && !day && i < to + NEAR; i++) {
            if (sentence.endsClause(i) || sentence.is(i, ",")) {
                return false;
            }
            if (sentence.is(i, "of", "with", "for", "over") || i == to && sentence.is(i - 1, "of", "with", "for", "to")) {
                int deed = sentence.is(i, "of", "with", "for", "over") ? i + 1 : i;
                String word = sentence.lower(deed);
                return !words.french() && word.endsWith("ing") && !sentence.token(deed).word().verbs().isEmpty() && sentence.token(deed).word().participles().isEmpty();
            }
        }
        return false;
    }

    /** Whether a noun between two tokens tells a blow, a death or that somebody left office: "the murder of X". */
    private boolean tellsHappening(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> HAPPENINGS.stream().anyMatch(list -> words.list(list).match(sentence.tokens, i) > 0));
    }

    /** "The 2022 death of X", "the May 7 killing of X": the date right before the noun that words begin with; null where none stands there. */
    private Mention attributive(int from) {
        Mention date = sentence.endingAt(from, Mention.Type.DATE);
        boolean joined = date != null && sentence.is(date.from() - 1, "the", "a", "his", "her", "its", "their", "'s");
        return joined ? date : null;
    }

    /** "The 2006 war": the year tells which war, not when something happened. */
    private boolean namesEvent(Mention date) {
        return isYear(date) && sentence.is(date.from() - 1, "the", "l'", "la")
                && (words.list("war.noun").match(sentence.tokens, date.to()) >= 0
                || words.list("named-by-year").match(sentence.tokens, date.to()) >= 0);
    }

    /** "In May, a year after he was sacked": the date is not that of what stands behind such a word. */
    private boolean relates(int from, int to) {
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (sentence.is(i, "after", "before", "since", "following", "until", "après", "avant", "depuis")) {
                return true;
            }
        }
        return false;
    }

    /** "Born in Rome in 1962, he was minister": the date of the opening participle is not that of what follows. */
    private boolean isOfOpening(Mention date, int from) {
        WordClass first = sentence.token(0).word();
        boolean participle = !first.participles().isEmpty() && first.finite().isEmpty() || sentence.is(0, "born", "né", "née");
        return participle && date.from() > 0 && date.to() <= from && hasComma(date.to(), from);
    }

    /** "Born on 3 May": the date belongs to the verb right before it, which is none of the words from one token to another. */
    private boolean isOwned(Mention date, int from, int to) {
        int end = date.from();
        while (sentence.is(end - 1, "on", "in", "le", "en", "au", "since", "of", "the")) {
            end--;
        }
        int start = lexicon.eventBefore(sentence.tokens, end);
        if (start < 0 && end > 0) {
            WordClass before = sentence.token(end - 1).word();
            boolean verb = before.nouns().isEmpty() && !before.other() && (!before.finite().isEmpty() || !before.participles().isEmpty());
            start = verb ? end - 1 : -1;
        }
        // "Was hurt when a bomb went off on 3 May": at the same time.
        boolean apart = start >= to && (hasComma(to, start) || clausesBetween(to, start) > simultaneous(to, start));
        // "It was on 3 May that X died".
        boolean occurred = words.list("occurred").matchBefore(sentence.tokens, end) >= 0;
        boolean cleft = sentence.is(end - 1, "was", "is") && sentence.is(end - 2, "it") && sentence.is(date.to(), "that", "when");
        // "A strike in January killed X".
        boolean blow = start >= 0 && date.to() == from && words.list("blow").match(sentence.tokens, start) == end;
        return !cleft && !occurred && !blow && start >= 0 && (start < from || apart);
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            WordClass word = sentence.token(i).word();
            if (!word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.isCovered(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    boolean hasRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "who", "whose", "which", "qui", "dont", "whom")) {
                return true;
            }
        }
        return false;
    }

    static boolean isYear(Mention date) {
        return edtf(date).toString().length() == YEAR;
    }

    private boolean noClauseBetween(int from, int to) {
        return clausesBetween(from, to) == 0;
    }

    int clausesBetween(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            int part = words.list("day-part").match(sentence.tokens, i);
            if (part > i + 1 && sentence.endingAt(i, Mention.Type.DATE) != null) {
                // "Dimanche après-midi"
                i = part - 1;
            } else if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                count += 4;
            } else if (joinsClause(i)) {
                count += 2;
            } else if (words.list("clause-word").match(sentence.tokens, i) > 0) {
                count++;
            }
        }
        return count;
    }

    /** ", and President X said": a new subject begins a new clause. */
    private boolean joinsClause(int i) {
        return sentence.is(i, ",") && sentence.is(i + 1, "and", "et")
                && sentence.at(i + 2, Mention.Type.PERSON, Mention.Type.ROLE) != null;
    }

    /** "... when a bomb went off in Rome": the place of what happened at once is the place. */
    int simultaneous(int from, int to) {
        int count = 0;
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            count += sentence.is(i, "when", "as", "lorsque", "quand") ? 1 : 0;
        }
        return count;
    }

    Mention after(int at, Mention.Type type, int reach) {
        for (int i = at; i <= at + reach; i++) {
            Mention mention = sentence.at(i, type);
            if (mention != null) {
                return mention;
            }
            if (i < sentence.size() && !sentence.is(i, ",", "from", "(")) {
                return null;
            }
        }
        return null;
    }

    /** "Talks between X and Y were held ...": when and where tells the verb. */
    boolean isStaged(int at) {
        return words.list("happen").match(sentence.tokens, at) > 0 || words.list("staging").match(sentence.tokens, at) > 0;
    }
}
