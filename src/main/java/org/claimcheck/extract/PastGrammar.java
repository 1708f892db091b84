package org.claimcheck.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Finds clauses that tell of a day behind the publication as past: "the two firms signed their merger on 27 April" in an article of 12 April.
 *
 * <p>The day must be that of the verb. A verb that arranges or speaks ("agreed", "announced") and a noun that is put on a calendar ("a strike", "a
 * hearing") may have the day of what is to come, and so no such clause is read.
 */
final class PastGrammar {

    /** Tokens between a verb and its day. */
    private static final int FAR = 14;
    /** Tokens between a day that opens a sentence and its verb. */
    private static final int FAR_AHEAD = 12;
    /** Tokens from an auxiliary to its participle. */
    private static final int REACH = 4;
    /** Tokens between a day and a verb of speech that is set in. */
    private static final int INSERTED = 3;
    /** Days behind the publication within which a day without a year is hardly that of the year before. */
    private static final int SOON = 45;
    private static final Set<String> JOINTS = Set.of("and", "et", "but", "mais", "when", "quand", "lorsque", "after", "après", "because", "before", "avant", "while", "where", "which", "qui");
    /** Words between a verb and a day behind which the day may be that of something else. */
    private static final Set<String> APART = Set.of("for", "pour", "about", "sur", "on", "until", "against", "contre", "over", "to", "vers", "jusqu'", "jusque", "que", "qu'", "that",
            "than", "as", "comme", "who", "whose", "which", "qui", "dont", "where", "où", "if", "si", "and", "et", "or", "ou", "but", "mais");
    /** What may stand before "le 27 avril" and takes the day away from the verb. */
    private static final Set<String> BEFORE_DAY = Set.of("avant", "après", "pour", "depuis", "dès", "et", "entre", "que", "ou", "d'ici", "ici", "jusqu'", "jusque", "vers", "de", "d'", "prévu",
            "prévue", "fixé", "fixée", "and", "or", "than", "as", "until", "before", "after", "due", "only", "held");
    private static final Set<String> ENGLISH_PAST = Set.of("was", "were", "had", "has", "have", "been");
    private static final Set<String> FRENCH_PAST = Set.of("a", "ont", "avait", "avaient", "fut", "furent");
    private static final Set<String> BEING = Set.of("est", "sont", "était", "étaient");
    private static final Set<String> REFLEXIVE = Set.of("s'", "se");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final boolean narrative;

    /**
     * The grammar of a sentence.
     *
     * @param narrative whether the sentence goes on telling of a time long before the publication
     */
    PastGrammar(Sentence sentence, Lexicon lexicon, Anchor anchor, boolean narrative) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.narrative = narrative;
    }

    /** Tells the claims of the sentence of the days to come that it tells of as past; adds a claim where a day has none. */
    void read(List<Draft> drafts) {
        if (!anchor.isDay() || sentence.passage.zone() == Zone.HEADLINE || sentence.passage.zone() == Zone.CAPTION || sentence.is(sentence.size() - 1, "?")) {
            return;
        }
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Optional<LocalDate> day = day(date);
            if (day.isPresent() && day.get().isAfter(anchor.date()) && !sentence.isQuoted(date.from())) {
                int verb = isOpening(date) ? verbAhead(date) : verbBehind(date);
                verb = verb < 0 ? verbOfSession(date) : verb;
                verb = verb < 0 ? begunAhead(date) : verb;
                if (verb >= 0) {
                    tell(date, Period.within(Edtf.day(day.get())), verb, drafts);
                }
            }
            int verb = isLaterMonth(date) && !sentence.isQuoted(date.from()) ? verbBeside(date) : -1;
            if (verb >= 0) {
                tell(date, Period.within(((Mention.Time) date.meaning()).edtf()), verb, drafts);
            }
        }
    }

    private void tell(Mention date, Period day, int verb, List<Draft> drafts) {
        String told = sentence.text(date.from(), date.to());
        List<Draft> dated = drafts.stream().filter(d -> d.sentence == sentence && d.timeText.equals(told)).toList();
        if (dated.stream().anyMatch(d -> d.modality != Modality.ASSERTED && d.modality != Modality.REPORTED)) {
            return;
        }
        Draft draft = dated.stream().filter(d -> d.kind.equals("event") && d.modality == Modality.ASSERTED && d.period.edtf().equals(day.edtf()) && !d.isOfSomebodyUnnamed()).findFirst().orElse(null);
        if (draft == null) {
            draft = new Draft("event", WeekdayGrammar.OCCURRENCE, "past");
            draft.sentence = sentence;
            draft.from = isOpening(date) ? 0 : clauseStart(verb);
            draft.to = Math.max(date.to(), verb + 1);
            draft.period = day;
            draft.timeText = told;
            drafts.add(draft);
        }
        draft.details.add(new Past(day, Period.within(anchor.edtf())));
    }

    // --- the day ----------------------------------------------------------------------------------------------------------

    /** The day that a date gives in full; of one without a year, that of the year of publication where it can hardly be another. */
    private Optional<LocalDate> day(Mention date) {
        Mention.Time time = (Mention.Time) date.meaning();
        String edtf = time.edtf().toString();
        List<Token> own = sentence.tokens.subList(date.from(), date.to());
        boolean counted = own.stream().anyMatch(t -> Character.isDigit(t.text().charAt(0)));
        boolean month = own.stream().anyMatch(t -> Terms.of(sentence.language).months.containsKey(t.lower()));
        if (!counted || !month || !edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(edtf);
        if (time.yearStated()) {
            return Optional.of(day);
        }
        // "Le 24 décembre dernier", "last 24 December"
        boolean before = sentence.is(date.to(), "dernier", "passé", "last") || sentence.is(date.to() - 1, "dernier", "passé") || sentence.is(date.from() - 1, "last");
        boolean otherYear = before || sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d != date && ((Mention.Time) d.meaning()).yearStated());
        try {
            LocalDate now = MonthDay.from(day).atYear(anchor.date().getYear());
            return narrative || otherYear || now.isAfter(anchor.date().plusDays(SOON)) ? Optional.empty() : Optional.of(now);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** "September 2011", "2011": a time with its year that begins after the month of publication. */
    private boolean isLaterMonth(Mention date) {
        Mention.Time time = (Mention.Time) date.meaning();
        String edtf = time.edtf().toString();
        boolean later = time.yearStated() && edtf.matches("\\d{4}(-\\d{2})?");
        return later && Period.on(anchor.date().plusMonths(1)).surelyBefore(Period.within(time.edtf()));
    }

    private boolean isOpening(Mention date) {
        return date.from() <= 1;
    }

    // --- the verb ---------------------------------------------------------------------------------------------------------

    /** The verb before a day that it is the day of; -1 for none that is past. */
    private int verbBehind(Mention date) {
        int lead = date.from();
        if (sentence.is(lead - 1, "on", "le")) {
            lead--;
        }
        boolean marked = sentence.is(lead, "on", "le") && lead < date.to();
        if (!marked || BEFORE_DAY.contains(sentence.lower(lead - 1)) || isFollowedByVerb(date.to())) {
            return -1;
        }
        int end = sentence.is(lead - 1, ",") ? lead - 1 : lead;
        for (int i = end - 1; i >= Math.max(0, end - FAR); i--) {
            if (isVerb(i)) {
                boolean fits = isPast(i) && words.list("arranging").match(sentence.tokens, i) < 0 && words.list("say").match(sentence.tokens, i) < 0
                        && (carriesOut(i) || !holdsCalendarNoun(i + 1, end));
                return fits && isPlain(i) ? i : -1;
            }
            if (sentence.token(i).kind() == Token.Kind.MARK || APART.contains(sentence.lower(i)) && !isOfOffice(i) && words.list("carrying-out").match(sentence.tokens, i - 1) <= i) {
                return -1;
            }
        }
        return -1;
    }

    /** "Since the house reopened in September 2011": the verb right before a month or a year; -1 for none that is past. */
    private int verbBeside(Mention date) {
        int lead = sentence.is(date.from(), "in", "en") ? date.from() : sentence.is(date.from() - 1, "in", "en") ? date.from() - 1 : -1;
        int verb = lead - 1;
        boolean past = verb >= 0 && isVerb(verb) && isPast(verb) && words.list("arranging").match(sentence.tokens, verb) < 0 && words.list("say").match(sentence.tokens, verb) < 0;
        return past && isPlain(verb) && !isFollowedByVerb(date.to()) && !isOfObject(verb) ? verb : -1;
    }

    /** "Ordered ships delivered in 2014": whether a participle may tell of what somebody does something with, and so of what is to come. */
    private boolean isOfObject(int participle) {
        boolean bare = !sentence.token(participle).word().participles().isEmpty() && auxiliary(participle) < 0;
        return bare && IntStream.range(clauseStart(participle), participle).anyMatch(this::isVerb);
    }

    /** "Threw out the plan at their meeting of 14 March", "a été adopté lors de la séance du 14 mars": the verb of what was done in a session of that day. */
    private int verbOfSession(Mention date) {
        int of = sentence.is(date.from(), "of", "du") ? date.from() : date.from() - 1;
        int noun = sentence.is(of, "of", "du", "on") ? of - 1 : -1;
        int at = noun - 1;
        while (at > 0 && noun - at < INSERTED && (words.list("determiner").match(sentence.tokens, at) > 0 || words.list("article").match(sentence.tokens, at) > 0 || !sentence.token(at).word().adjectives().isEmpty())) {
            at--;
        }
        boolean session = noun > 0 && words.list("session-noun").match(sentence.tokens, noun) > 0 && (sentence.is(at, "at", "during", "in", "pendant", "durant", "en", "à")
                || sentence.is(at, "de") && sentence.is(at - 1, "lors", "cours"));
        for (int i = at - 1; session && i >= Math.max(0, at - FAR) && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            if (isVerb(i)) {
                boolean decided = words.list("arranging").match(sentence.tokens, i) < 0 || words.list("decided-in-session").match(sentence.tokens, i) > 0;
                return decided && isPast(i) && isPlain(i) && !isFollowedByVerb(date.to()) ? i : -1;
            }
        }
        return -1;
    }

    /** "Inaugurée le 29 octobre, la gare a trouvé son public": the participle at the head of a sentence that goes on in the past; -1 for none. */
    private int begunAhead(Mention date) {
        boolean begun = words.list("begun").match(sentence.tokens, 0) > 0 && date.from() <= FAR && IntStream.range(0, date.from()).noneMatch(i -> sentence.is(i, ",", "pour", "for", "from", "until"))
                && (sentence.is(date.from(), "le", "on") || sentence.is(date.from() - 1, "le", "on")) && sentence.is(date.to(), ",");
        boolean past = false;
        for (int i = date.to() + 1; begun && i < sentence.size(); i++) {
            if (sentence.token(i).word().future() || sentence.is(i, "will", "would", "shall") || words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0) {
                return -1;
            }
            past |= isVerb(i) && isPast(i);
        }
        return past ? 0 : -1;
    }

    /** "Took over as head of the bank on 1 May": what only tells which office somebody took. */
    private boolean isOfOffice(int i) {
        return sentence.isCovered(i, Mention.Type.ROLE) || sentence.is(i, "as") && sentence.at(sentence.is(i + 1, "the") ? i + 2 : i + 1, Mention.Type.ROLE) != null
                || sentence.is(i, "over") && sentence.is(i + 1, "as") && sentence.token(i - 1).word().verbs().contains("take");
    }

    /** The verb behind a day that opens the sentence. */
    private int verbAhead(Mention date) {
        if (!sentence.is(date.from(), "on", "le") && !sentence.is(date.from() - 1, "on", "le")) {
            return -1;
        }
        for (int i = date.to(); i < Math.min(sentence.size(), date.to() + FAR_AHEAD); i++) {
            if (isVerb(i) && !helps(i)) {
                // "Le 24 mars, a annoncé le maire, le pont rouvrira": the verb of speech has no subject before it.
                boolean inserted = words.list("say").match(sentence.tokens, i) > 0 && i - date.to() <= INSERTED;
                // "Le 20 mars, les habitants ont prévu de manifester": the day of what is to come; "ont confirmé la peine" is of that day.
                boolean arranged = words.french() && words.list("arranging").match(sentence.tokens, i) > 0 && !sentence.is(i + 1, "que", "qu'", "le", "la", "l'", "les", "son", "sa", "ses");
                return isPast(i) && !inserted && !arranged && isPlain(i) ? i : -1;
            }
            boolean comma = sentence.is(i, ",") && i == date.to();
            if (sentence.token(i).kind() == Token.Kind.MARK && !comma || Set.of("that", "who", "which", "qui", "que", "dont", "if", "si").contains(sentence.lower(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word is read as a verb: nothing else, or a past form that no determiner makes an adjective. */
    private boolean isVerb(int i) {
        Token token = sentence.token(i);
        WordClass word = token.word();
        if (!token.isWord() || word.verbs().isEmpty() || sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.DATE)
                || i > 0 && token.isCapitalised()) {
            return false;
        }
        boolean nominal = !word.nouns().isEmpty() || !word.adjectives().isEmpty() || word.other();
        if (words.french()) {
            return !nominal || !word.participles().isEmpty() && auxiliary(i) >= 0;
        }
        boolean inNoun = i > 0 && (words.list("determiner").match(sentence.tokens, i - 1) > 0 || words.list("article").match(sentence.tokens, i - 1) > 0
                || sentence.is(i - 1, "of", "in", "at", "by", "with", "from"));
        return !inNoun && (!nominal || isPastForm(word, token.lower()));
    }

    private static boolean isPastForm(WordClass word, String lower) {
        return !lower.endsWith("s") && word.finite().stream().anyMatch(base -> !base.equals(lower)) || word.participles().stream().anyMatch(base -> !base.equals(lower));
    }

    /** Whether a verb tells of what is done: "signed", "was signed", "ont signé", "s'est réuni", "est mort". */
    private boolean isPast(int verb) {
        WordClass word = sentence.token(verb).word();
        int before = auxiliary(verb);
        if (words.french()) {
            if (before < 0) {
                return sentence.lower(verb).matches(".*[éâîûaeiu]rent") && !word.finite().isEmpty();
            }
            boolean reflexive = REFLEXIVE.contains(sentence.lower(before - 1)) || sentence.is(before - 1, "y", "en") && REFLEXIVE.contains(sentence.lower(before - 2));
            boolean moved = word.participles().stream().anyMatch(words::isPastWithBeing);
            return FRENCH_PAST.contains(sentence.lower(before)) || BEING.contains(sentence.lower(before)) && (reflexive || moved);
        }
        if (before < 0) {
            return !sentence.lower(verb).endsWith("s") && word.finite().stream().anyMatch(base -> !base.equals(sentence.lower(verb)))
                    && !sentence.is(verb - 1, "to", "not", "is", "are", "be", "being", "will", "would", "did", "get", "gets");
        }
        return !word.participles().isEmpty();
    }

    /** The auxiliary of the past before a participle, adverbs and "been" passed over; -1 for none. */
    private int auxiliary(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            boolean past = words.french() ? FRENCH_PAST.contains(sentence.lower(i)) || BEING.contains(sentence.lower(i)) : ENGLISH_PAST.contains(sentence.lower(i));
            if (past && !sentence.is(i, "been", "été")) {
                return i;
            }
            if (!sentence.is(i, "been", "été") && words.list("adverb").match(sentence.tokens, i) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** "Les Français ont désigné": whether a verb only makes the past of a participle behind it. */
    private boolean helps(int i) {
        return words.french() && IntStream.range(i + 1, Math.min(sentence.size(), i + REACH)).anyMatch(verb -> !sentence.token(verb).word().participles().isEmpty() && auxiliary(verb) == i);
    }

    /** Whether nothing before a verb in its clause makes it a plan, a doubt, a condition or not so. */
    private boolean isPlain(int verb) {
        for (int i = clauseStart(verb); i < verb; i++) {
            for (String list : List.of("if", "condition", "deny", "debunk", "plan", "negation", "unreal", "mere-thought", "negative-subject")) {
                // "On 20 May": the month.
                if (words.list(list).match(sentence.tokens, i) > 0 && !sentence.isCovered(i, Mention.Type.DATE)) {
                    return false;
                }
            }
        }
        return !sentence.isQuoted(verb);
    }

    private int clauseStart(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || sentence.is(i, "but", "mais", ",")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean carriesOut(int verb) {
        return words.list("carrying-out").match(sentence.tokens, verb) > 0;
    }

    private boolean holdsCalendarNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.list("calendar-noun").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tickets sold on 30 May will cost less": the clause goes on with its verb behind the day. */
    private boolean isFollowedByVerb(int from) {
        for (int i = from; i < sentence.size() && sentence.token(i).kind() != Token.Kind.MARK && !JOINTS.contains(sentence.lower(i)); i++) {
            WordClass word = sentence.token(i).word();
            boolean verb = !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty() && !word.other();
            boolean plan = words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0
                    || sentence.is(i, "is", "are", "was", "were", "has", "have", "had", "est", "sont", "sera", "seront");
            if (verb || plan) {
                return true;
            }
        }
        return false;
    }
}
