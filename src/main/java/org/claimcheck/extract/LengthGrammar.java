package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Finds lengths of time told beside when they began and ended, and events told by how long before or after another they were:
 * "from May 2014 to October 2016, it lasted two years", "ten years after the war", "days before the death of X".
 */
final class LengthGrammar {

    /** Words between "after" and the event it tells of, articles and adjectives. */
    private static final String DECADE = "decade";
    /** How French verbs end that tell what was, and what is. */
    private static final Pattern FRENCH_PAST = Pattern.compile("(?:ait|aient|èrent|irent|urent)$");
    private static final Pattern FRENCH_PRESENT = Pattern.compile("(?:e|ent)$");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LEAD = 3;
    /** Words of what describes a known happening: "the explosion that wrecked the port of X". */
    private static final int DESCRIPTION = 14;
    /** Words between two dates and the length that is told of them. */
    private static final int APART = 6;
    /** Words between "before" or "after" and the date of what they name. */
    private static final int OTHER = 9;
    /** Words between two dates at the head of a sentence and the length of its main clause. */
    private static final int STAY = 12;
    /** Days from what is marked to its report. */
    private static final int RECENT = 7;
    /** Words between a claim and "before" or "after". */
    private static final int BEHIND = 6;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final boolean narrative;
    private final boolean news;
    private final List<Mention> lengths;
    private final Ordinals ordinals;

    /**
     * The grammar of a sentence.
     *
     * @param narrative whether the sentence goes on telling of a time long before the publication
     * @param news      whether the sentence before tells of a day right before the publication
     * @param lengths   the lengths of time that it tells, by {@link #lengths}
     */
    LengthGrammar(Sentence sentence, Lexicon lexicon, Anchor anchor, boolean narrative, boolean news, List<Mention> lengths) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.narrative = narrative;
        this.news = news;
        this.lengths = lengths.stream().map(this::inYears).toList();
        this.ordinals = new Ordinals(sentence);
    }

    /**
     * Another event that a time is told by.
     *
     * @param claim the claim of it, null where none was made of its words
     */
    private record Reference(String type, Entity subject, Entity object, int from, int to, Draft claim) {
    }

    /** How long before or after; without a quantity only the order is told. */
    private record Distance(Quantity quantity, int from, boolean counted) {
    }

    /** Tells the claims of the sentence of lengths and of other events; adds claims where a length has none. */
    void read(List<Draft> drafts) {
        betweenDates(drafts);
        betweenClauses(drafts);
        for (int i = 0; i < sentence.size(); i++) {
            int before = words.list("before-event").match(sentence.tokens, i);
            int behind = Math.max(before, words.list("after-event").match(sentence.tokens, i));
            if (behind > 0 && !sentence.isQuoted(i)) {
                related(behind - 1, before > 0, drafts);
            }
        }
        vacancies(drafts);
        ago(drafts);
        celebrated(drafts);
        elapsed(drafts);
        WordForms noun = words.list("anniversary-noun");
        for (int i = 1; i < sentence.size(); i++) {
            int end = noun.match(sentence.tokens, i);
            int years = end < 0 ? 0 : ordinals.endingAt(i);
            if (years > 0) {
                Reference reference = sentence.is(end, "of", "de", "du", "d'", "des") ? reference(end + 1, drafts) : ownFounding(ordinals.begin(i), end, drafts);
                Quantity told = new Quantity(BigDecimal.valueOf(years), "year", "", Bound.EXACT);
                if (reference != null) {
                    counted(told, ordinals.begin(i), reference, drafts);
                } else if (sentence.is(end, "of", "de", "du", "d'", "des") && isMarked(ordinals.begin(i))) {
                    sinceDate(told, ordinals.begin(i), end + 1, drafts);
                }
            }
        }
    }

    /** "The bank marked its 30th anniversary": of its founding; null where no body marks its own. */
    private Reference ownFounding(int number, int end, List<Draft> drafts) {
        Mention owner = sentence.endingAt(number, Mention.Type.OWNER);
        boolean marked = owner != null && owner.length() == 1 && owner.entity().isCatalogued() && owner.entity().type() == EntityType.ORGANIZATION && isMarked(owner.from());
        Draft told = !marked ? null : drafts.stream().filter(d -> d.predicate.equals("founding") && d.sentence == sentence && d.subject.equals(owner.entity())).findFirst().orElse(null);
        return marked ? new Reference("founding", owner.entity(), Entity.NONE, owner.from(), end, told) : null;
    }

    /** "Marked ten years since the death of X", "a fêté les dix ans de la chute de X": counted back from the day of it. */
    private void celebrated(List<Draft> drafts) {
        for (Mention length : sentence.all(Mention.Type.DURATION)) {
            boolean years = quantity(length).unit().equals("year") && quantity(length).bound() == Bound.EXACT;
            boolean linked = sentence.is(length.to(), "since", "depuis") || sentence.is(length.from() - 1, "les") && sentence.is(length.to(), "de", "du", "d'", "des");
            Reference reference = years && linked && isMarked(length.from()) ? reference(length.to() + 1, drafts) : null;
            if (reference != null && !reference.type().equals("war")) {
                counted(quantity(length), length.from(), reference, drafts);
            } else if (reference == null && years && linked && isMarked(length.from())) {
                sinceDate(quantity(length), length.from(), length.to() + 1, drafts);
            }
        }
    }

    /** "Mark ten years since the flood of June 2011": counted back from the publication, of whose days alone the sentence tells else. */
    private void sinceDate(Quantity years, int from, int behind, List<Draft> drafts) {
        Mention date = narrative || !anchor.isKnown() ? null : dateOfOther(behind);
        // "Since the memorial to the flood of 1953 was unveiled", "since the end of the strike of 1984"
        boolean own = date != null && date.from() - behind <= LEAD + 1 && (date.to() >= sentence.size() || !sentence.token(date.to()).isWord()) && !holds("end-of", behind, date.from());
        List<Mention> others = sentence.all(Mention.Type.DATE).stream().filter(other -> other != date).toList();
        if (own && ((Mention.Time) date.meaning()).yearStated() && others.stream().allMatch(this::isRecent)) {
            Span span = new Span(years, Period.within(edtf(date)), Period.within(anchor.edtf()));
            if (!others.isEmpty() || span.isTooLong()) {
                about(from, date.to(), drafts).details.add(span);
            }
        }
    }

    /** "It is ten years since X died", "dix ans se sont écoulés depuis la mort de X": counted back from the publication. */
    private void elapsed(List<Draft> drafts) {
        for (Mention length : sentence.all(Mention.Type.DURATION)) {
            int behind = words.list("have-passed").match(sentence.tokens, length.to());
            int since = behind > 0 ? behind : length.to();
            // "When he resigns, ten years have passed": by then, and not by now.
            boolean passed = behind > 0 && opensSentence(length.from());
            boolean counted = passed || behind < 0 && words.list("it-has-been").matchBefore(sentence.tokens, fillersBefore(length.from())) >= 0;
            boolean told = counted && sentence.is(since, "since", "depuis") && !narrative && anchor.isKnown() && !sentence.isQuoted(since);
            Reference reference = told && quantity(length).unit().equals("year") ? reference(since + 1, drafts) : null;
            if (reference != null && sentence.all(Mention.Type.DATE).stream().noneMatch(date -> date.from() < since)) {
                count(quantity(length), length.from(), reference, Period.within(anchor.edtf()), drafts);
            }
        }
    }

    /** Where the words begin that say how exactly a length is told: "nearly", "just over". */
    private int fillersBefore(int length) {
        int at = length;
        while (at > 1 && isFiller(at - 1, at)) {
            at--;
        }
        return at;
    }

    /** "A fêté samedi les dix ans": a verb of marking an anniversary, and nothing but a date between. */
    private boolean isMarked(int length) {
        int at = sentence.is(length - 1, "les", "the", "le") ? length - 1 : length;
        Mention date = sentence.endingAt(at, Mention.Type.DATE);
        return words.list("marking").matchBefore(sentence.tokens, date == null ? at : date.from()) > 0;
    }

    /** "Has had no president for two years", "est sans président depuis deux ans": counted back from the publication. */
    private void vacancies(List<Draft> drafts) {
        for (Mention length : anchor.isDay() && !narrative ? sentence.all(Mention.Type.DURATION) : List.<Mention>of()) {
            int from = fillersBefore(length.from());
            int link = sentence.is(from, "for", "pendant") ? from : from - 1;
            drafts.stream().filter(d -> d.kind.equals("role") && d.sentence == sentence && !d.subject.isPresent() && d.timeText.isEmpty() && !d.negated && d.to == link)
                    .filter(d -> sentence.is(link, "for") && sentence.is(d.core, "has", "have") || sentence.is(link, "depuis"))
                    .forEach(d -> d.details.add(new Span(quantity(length), Period.UNKNOWN, Period.within(anchor.edtf()))));
        }
    }

    /** "Two years ago X was killed", "voilà deux ans que X a été tué": counted back from the publication, hardly to the month. */
    private void ago(List<Draft> drafts) {
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Quantity years = anchor.isKnown() ? yearsAgo(date) : null;
            String told = years == null ? "" : sentence.text(date.from(), date.to());
            Mention other = years == null ? null : single(sentence.at(behindLink(date.to()), Mention.Type.DATE));
            if (other != null && other.from() > date.to() && IntStream.range(other.from(), other.to()).anyMatch(i -> sentence.token(i).isNumber() && sentence.token(i).text().length() == 4)) {
                // "Il y a quinze ans, à l'été 2006": told twice.
                about(date.from(), other.to(), drafts).details.add(new Span(years, Period.within(edtf(other)), Period.within(anchor.edtf())));
            }
            for (Draft draft : years == null ? List.<Draft>of() : drafts) {
                if (draft.kind.equals("event") && lexicon.happensOnce(draft.predicate) && draft.sentence == sentence && draft.timeText.equals(told)) {
                    Quantity rough = new Quantity(years.value(), years.unit(), "", years.bound() == Bound.EXACT ? Bound.ABOUT : years.bound());
                    draft.details.add(new Span(rough, Period.UNKNOWN, Period.within(anchor.edtf())));
                }
            }
        }
    }

    /** "Ten years ago, in 2006": where the words behind a comma and "in" begin. */
    private int behindLink(int from) {
        int at = sentence.is(from, ",", "(", "-", "–", "—") ? from + 1 : from;
        return at > from && sentence.is(at, "in", "on", "en", "le", "au", "à") && sentence.at(at, Mention.Type.DATE) == null ? at + 1 : at;
    }

    private Quantity yearsAgo(Mention date) {
        Terms terms = Terms.of(sentence.language);
        boolean back = IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.is(i, "ago", "voilà", "voici", "cela", "ça") || sentence.is(i, "il") && sentence.is(i + 1, "y"));
        for (int i = date.from(); back && i < date.to(); i++) {
            QuantityGrammar.Number count = QuantityGrammar.number(terms, sentence.tokens, i);
            if (count != null) {
                boolean years = "year".equals(terms.units.get(sentence.token(Math.min(count.to(), sentence.size() - 1)).lower()));
                return years ? QuantityGrammar.bounded(terms, sentence.tokens, i, count.value(), "year", "") : null;
            }
        }
        return null;
    }

    // --- between two dates ------------------------------------------------------------------------------------------------

    /** "From 2005 to 2021, sixteen years", "the strike, from 3 to 9 May, lasted a week". */
    private void betweenDates(List<Draft> drafts) {
        for (Mention length : sentence.all(Mention.Type.DURATION)) {
            for (Mention dates : sentence.all(Mention.Type.DATE)) {
                Edtf edtf = edtf(dates);
                boolean closed = edtf.isInterval() && !edtf.toString().contains("..") && isFromTo(dates);
                boolean lasting = dates.to() <= length.from() && lasts(dates.to(), length.from());
                boolean beside = length.to() <= dates.from() && isBeside(length.to(), dates.from()) && !ClauseDates.tellsSpells(sentence, length.to())
                        || dates.to() <= length.from() && isBeside(dates.to(), length.from()) && !isRelated(length.to());
                boolean stayed = length.from() > dates.to() && sentence.is(dates.to(), ",") && stays(dates.to() + 1, length.from());
                if (closed && (lasting || beside || stayed)) {
                    Span span = new Span(quantity(length), Period.within(edtf.from()), Period.within(edtf.to()));
                    Draft draft = about(Math.min(dates.from(), length.from()), Math.max(dates.to(), length.to()), drafts);
                    draft.details.add(span);
                }
            }
        }
    }

    /** "From X to Y", "between X and Y", "2005-2021": not "late May", which is some day of it. */
    private boolean isFromTo(Mention dates) {
        return sentence.is(dates.from(), "from", "between", "de", "du", "d'", "entre") || sentence.token(dates.from()).isNumber()
                && sentence.tokens.subList(dates.from(), dates.to()).stream().filter(Token::isNumber).count() > 1;
    }

    private boolean lasts(int from, int to) {
        int at = from;
        while (at < to && (sentence.is(at, ",", ")", "aura", "auront", "aurait", "will") || words.verbGroup().match(sentence.tokens, at) > 0 && words.list("lasting-verb").match(sentence.tokens, at) < 0)) {
            at++;
        }
        int verb = words.list("lasting-verb").match(sentence.tokens, at);
        return verb > 0 && verb <= to && at - from <= APART && (verb == to || isFiller(verb, to));
    }

    private boolean isBeside(int from, int to) {
        // "Twenty-one days of war, from 10 to 21 May"
        boolean happening = sentence.is(from, "of", "de", "d'") && from + 2 < to && !sentence.token(from + 1).word().nouns().isEmpty() && !sentence.token(from + 1).isCapitalised();
        return from < to && isFiller(happening ? from + 2 : from, to);
    }

    private boolean isFiller(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, ",", "(", "soit", "or", "nearly", "almost", "about", "some", "près", "de", "environ", "presque", "more", "than", "plus", "a", "total",
                    "for", "pendant", "over", "just", "under", "moins", "only", "seulement")) {
                return false;
            }
        }
        return to - from <= APART;
    }

    private boolean isRelated(int at) {
        return !(sentence.is(at, "in") && sentence.is(at + 1, "all", "total")) && sentence.is(at, "after", "before", "later", "earlier", "ago", "après", "avant", "plus", "old", "into", "in");
    }

    /** "Closed from 2009 to 2016, the pool had stood empty for four years", "maire de 1995 à 2014, il a dirigé la ville pendant dix ans". */
    private boolean stays(int from, int length) {
        int link = length;
        while (link > from && sentence.is(link - 1, "for", "some", "nearly", "almost", "pendant", "durant", "près", "de", "presque")) {
            link--;
        }
        int verbs = 0;
        for (int i = from; i < link; i++) {
            if (sentence.token(i).kind() == Token.Kind.MARK || length - from > STAY || sentence.isCovered(i, Mention.Type.DATE)
                    || sentence.is(i, "who", "which", "qui", "que", "dont", "and", "et") || words.list("clause-word").match(sentence.tokens, i) > 0) {
                return false;
            }
            boolean lasts = words.list("staying-verb").match(sentence.tokens, i) > 0;
            boolean leads = words.list("tenure-verb").match(sentence.tokens, i) > 0 && link < length && !sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG);
            verbs += lasts || leads ? 1 : 0;
        }
        return verbs == 1;
    }

    /**
     * "Elected in 2014, two years before the closure of 2012", "closed in 2009 and reopened in 2015, eight years later", "closed in March 2019,
     * reopened on Friday after a gap of eight years": two dates of one sentence, each that of its own clause.
     */
    private void betweenClauses(List<Draft> drafts) {
        for (Mention length : lengths) {
            int end = length.to();
            int start = length.from();
            while (sentence.is(start - 1, ",", "soit", "(", "or", "exactly", "exactement", "just", "almost", "nearly", "presque", "près", "de")) {
                start--;
            }
            Mention before = single(sentence.endingAt(start, Mention.Type.DATE));
            if (before != null && sentence.is(end, "before", "avant", "after", "après")) {
                Mention other = dateOfOther(end + 1);
                if (other != null) {
                    boolean ahead = sentence.is(end, "before", "avant");
                    span(length, ahead ? before : other, ahead ? other : before, drafts);
                }
            }
            int later = words.list("later").match(sentence.tokens, end);
            List<Mention> dates = sentence.all(Mention.Type.DATE).stream()
                    .filter(d -> !sentence.isInsideLonger(d, Mention.Type.THING) && d.from() != length.from()).toList();
            // "Monté sur le trône en 1946, est mort jeudi à 88 ans": an age.
            if (sentence.is(length.from() - 1, "à", "aged", "âgé", "âgée") || dates.size() != 2 || single(dates.get(0)) == null || single(dates.get(1)) == null || dates.get(0).from() >= length.from()) {
                continue;
            }
            Mention second = dates.get(1);
            boolean ordered = Period.within(edtf(dates.get(0))).surelyBefore(Period.within(edtf(second)));
            // "Vendue en 2010, soit trente ans après sa fermeture": from another time on.
            boolean summed = second.to() == start && !(sentence.is(end, "après") && end + 1 < sentence.size() && sentence.token(end + 1).isWord());
            boolean right = second.to() <= length.from() && (length.from() - second.to() <= 1 || summed);
            boolean beside = later > 0 && words.list("off-schedule").match(sentence.tokens, length.to()) < 0 && (second.from() >= later && isDateLead(later, second.from()) || right);
            boolean lasting = second.to() <= length.from() && lasts(second.to(), length.from()) && joins(dates.get(0).to(), second.from());
            boolean served = second.to() <= length.from() && isService(dates.get(0), second, length);
            if (ordered && (beside || lasting || served || right && isSum(dates.get(0), second, length) || isGap(dates.get(0), second, length)
                    || isCaptivity(dates.get(0), second, length) || isRun(dates.get(0), second, length))) {
                span(length, dates.get(0), second, drafts);
            }
        }
    }

    /**
     * "Opened in 1931 and closed in 2006, the mill fed the town for 75 years", "X, who joined the firm in 1994 and left it in 2012, spent 18 years": how
     * long something was served that began and ended.
     */
    private boolean isService(Mention begin, Mention end, Mention length) {
        boolean served = holds("opening-verb", Math.max(0, begin.from() - BEHIND), begin.from()) && holds("stopping", begin.to(), end.from());
        // "Joined the firm in 1994 and left it in 2012, spent 28 years elsewhere": only of what is said to have been there.
        boolean joined = holds("joining", Math.max(0, begin.from() - BEHIND), begin.from()) && holds("leaving", begin.to(), end.from()) && holds("in-it", length.to(), sentence.size());
        boolean together = sentence.is(begin.to(), "and", "et") && end.from() - begin.to() <= BEHIND && sentence.is(end.to(), ",") && length.from() - end.to() <= STAY;
        int from = length.from();
        while (isFiller(from - 1, from) && !sentence.is(from - 1, "for", "pendant", ",")) {
            from--;
        }
        boolean staying = words.list("staying-verb").matchBefore(sentence.tokens, from) > 0;
        // "Recruté en 1994 et parti en 2012, X a vécu pendant trente ans à Lyon": what else somebody did.
        boolean lasting = staying || served && sentence.is(from - 1, "for", "pendant", "durant", "during");
        // "Opened in 1931 and closed in 2006, it has stood empty for ten years": since then.
        boolean since = IntStream.range(end.to(), length.from()).anyMatch(i -> sentence.token(i).word().future() || sentence.is(i, "will", "has", "have", "had", "depuis", "since", "then", "puis", "after", "après", "before", "avant", "est", "empty", "that", "which", "who", "qui", "que", "qu'", "dont", "où")
                || sentence.token(i).kind() == Token.Kind.MARK && i > end.to() || words.list("staying-verb").match(sentence.tokens, i) > 0 && !sentence.is(i, "spent", "passé"));
        // What is shorter may be a part of it.
        boolean longer = new Span(quantity(length), Period.within(edtf(begin)), Period.within(edtf(end))).isTooLong();
        return longer && (served || joined) && together && lasting && !since && !isRelated(length.to());
    }

    /** "Lancé en 2009, le chantier s'est achevé en 2014, soit cinq ans de travaux": not "soit deux ans de retard"; what is shorter may be a part of it otherwise. */
    private boolean isSum(Mention begin, Mention end, Mention length) {
        int from = length.from();
        while (isFiller(from - 1, from) && !sentence.is(from - 1, "soit")) {
            from--;
        }
        boolean summed = sentence.is(from - 1, "soit") && !isRelated(length.to()) && words.list("off-schedule").match(sentence.tokens, length.to()) < 0;
        boolean whole = holds("opening-verb", Math.max(0, begin.from() - BEHIND), begin.from()) && (holds("stopping", begin.to(), end.from()) || holds("finishing", begin.to(), end.from()));
        return summed && (whole || new Span(quantity(length), Period.within(edtf(begin)), Period.within(edtf(end))).isTooLong());
    }

    /** "Begun in 2011 and finished in 2014": nothing but the second participle between two dates. */
    private boolean joins(int from, int to) {
        return sentence.is(from, "and", "et") && to - from <= LEAD && from + 1 < to && !sentence.token(from + 1).word().participles().isEmpty();
    }

    private boolean isDateLead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, ",", "in", "on", "en", "le")) {
                return false;
            }
        }
        return true;
    }

    /** The lengths of time of a sentence: "a year", "a decade and a half" and what a time is told by ("four years later") too. */
    static List<Mention> lengths(Sentence sentence) {
        List<Mention> lengths = new ArrayList<>(sentence.all(Mention.Type.DURATION));
        Terms terms = Terms.of(sentence.language);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean one = sentence.is(i, "a", "an", "un", "une");
            QuantityGrammar.Number number = one ? null : QuantityGrammar.number(terms, sentence.tokens, i);
            int at = one ? i + 1 : number == null ? sentence.size() : number.to();
            String unit = at < sentence.size() ? terms.units.get(sentence.token(at).lower()) : null;
            boolean counted = unit != null && Set.of("day", "week", "month", "year", DECADE).contains(unit) && !sentence.isCovered(i, Mention.Type.DURATION, Mention.Type.AGE);
            if (counted) {
                boolean half = sentence.is(at + 1, "and") && sentence.is(at + 2, "a") && sentence.is(at + 3, "half");
                boolean demi = sentence.is(at + 1, "et") && sentence.is(at + 2, "demi", "demie");
                BigDecimal count = one ? BigDecimal.ONE : number.value();
                Quantity quantity = new Quantity(half || demi ? count.add(HALF) : count, unit, "", Bound.EXACT);
                lengths.add(new Mention(Mention.Type.DURATION, i, half ? at + 4 : demi ? at + 3 : at + 1, new Mention.Amount(quantity)));
            }
        }
        return lengths;
    }

    /** "A decade" between two dates: ten years. */
    private Mention inYears(Mention length) {
        Quantity told = quantity(length);
        boolean decades = told.unit().equals(DECADE) && !sentence.all(Mention.Type.DURATION).contains(length);
        return decades ? new Mention(length.type(), length.from(), length.to(), new Mention.Amount(new Quantity(told.value().movePointRight(1), "year", "", told.bound()))) : length;
    }

    private void span(Mention length, Mention begin, Mention end, List<Draft> drafts) {
        Draft draft = about(Math.min(length.from(), Math.min(begin.from(), end.from())), Math.max(length.to(), Math.max(begin.to(), end.to())), drafts);
        draft.details.add(new Span(quantity(length), Period.within(edtf(begin)), Period.within(edtf(end))));
    }

    /** The date if it is one day, month or year whose year is clear; null otherwise. */
    private Mention single(Mention date) {
        if (date == null || sentence.isInsideLonger(date, Mention.Type.THING)) {
            return null;
        }
        boolean clear = ((Mention.Time) date.meaning()).yearStated() || !narrative && anchor.isKnown();
        return clear && edtf(date).toString().matches("\\d{4}(-\\d{2}){0,2}") ? date : null;
    }

    /** The date that ends the words behind "before" or "after": "the merger of 2013", "la fermeture de la fonderie en 2012", "it closed in 2012". */
    private Mention dateOfOther(int from) {
        boolean clause = sentence.is(from, "it", "he", "she", "they", "elle", "il", "avoir", "having", "être");
        for (int i = from; i < Math.min(sentence.size(), from + OTHER); i++) {
            Mention date = sentence.at(i, Mention.Type.DATE);
            if (date != null) {
                boolean joined = sentence.is(i - 1, "of", "in", "on", "en", "de", "du", "d'", "le") || sentence.is(i, "in", "on", "le", "en", "du");
                // "The truce of 1 April was signed"
                int behind = behindPlace(date.to());
                boolean last = behind >= sentence.size() || sentence.token(behind).kind() == Token.Kind.MARK || sentence.is(date.to(), "and", "et", "that", "which", "qui")
                        || sentence.is(i - 1, "of", "de", "du", "d'") && words.list("being").match(sentence.tokens, date.to()) > 0;
                return joined && last && i > from ? single(date) : null;
            }
            Token token = sentence.token(i);
            boolean noun = !token.word().nouns().isEmpty() && token.word().participles().isEmpty() || words.list("determiner").matchBefore(sentence.tokens, i) >= 0;
            // "The truce signed on 10 March"
            boolean participle = beginsDate(i + 1) && i > from + 1 && words.list("brought-about").match(sentence.tokens, i) == i + 1;
            boolean verb = token.isWord() && !token.word().verbs().isEmpty() && !noun && !participle && !token.word().other() && !sentence.isCovered(i, Mention.Type.PERSON);
            if (token.kind() == Token.Kind.MARK || verb && !clause || sentence.is(i, "on") && !(sentence.at(i + 1, Mention.Type.DATE) != null && (clause || words.list("brought-about").match(sentence.tokens, i - 1) == i)) || sentence.is(i, "about", "sur", "that", "who", "which", "qui", "que", "dont", "where", "and", "et")) {
                return null;
            }
        }
        return null;
    }

    /** "Of 3 May in Oslo": the token behind the place; the given one where none is told. */
    private int behindPlace(int from) {
        // In French the present may tell a story, whenever that was.
        Mention place = !words.french() && sentence.is(from, "in", "at") ? sentence.at(from + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) : null;
        return place == null ? from : place.to();
    }

    /** ", which killed twelve, the town": the token behind the comma that ends a relative clause; the given one where none follows. */
    private int behindRelative(int from) {
        int at = sentence.is(from, ",") && sentence.is(from + 1, "who", "which", "qui", "que", "qu'", "dont", "where", "où") ? from + 1 : -1;
        while (at > 0 && at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        return at < 0 ? from : at;
    }

    /**
     * The date that ends a clause at the head of the sentence: "two years after X attacked Y on 7 May 2019, ...", "deux ans après la fermeture de
     * l'usine, en mai 2019, ..."; null where it may be that of anything else.
     */
    private Mention dateOfOpening(Distance distance, int from) {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        Mention date = dates.size() == 1 && distance.from() <= LEAD && distance.counted() ? single(dates.get(0)) : null;
        boolean stated = date != null && date.from() > from && date.from() - from <= DESCRIPTION && ((Mention.Time) date.meaning()).yearStated() && sentence.is(date.to(), ",");
        for (int i = from; stated && i < date.from(); i++) {
            boolean comma = sentence.token(i).kind() == Token.Kind.MARK && i < date.from() - 2 && !sentence.is(i, "'", "’");
            stated = !comma && !sentence.is(i, "who", "which", "that", "qui", "que", "qu'", "dont", "where", "où", "and", "et", "about", "before", "after", "avant", "après");
        }
        return stated ? date : null;
    }

    /** Whether the first verb of a stretch tells of what was: "the town lost", "la ville perdait", "a perdu". */
    private boolean isPast(int from, int to) {
        int verb = firstVerb(from, to);
        if (verb < 0 || isNow(verb) && !isPerfect(verb)) {
            return false;
        }
        if (isPerfect(verb)) {
            return true;
        }
        String lower = sentence.lower(verb);
        boolean simple = lower.endsWith("a") && !sentence.is(verb, "va") && !sentence.token(verb).word().future();
        boolean form = words.french() ? simple || FRENCH_PAST.matcher(lower).find() || sentence.is(verb, "a", "ont", "fut", "furent")
                : !lower.endsWith("s") && sentence.token(verb).word().finite().stream().noneMatch(lower::equals);
        return form || sentence.is(verb, "was", "were", "had", "did");
    }

    /** Whether it tells of what is so: "the town is empty", "la ville se repeuple". */
    private boolean isPresent(int from, int to) {
        int verb = firstVerb(from, to);
        boolean regular = verb > 0 && (words.french() ? FRENCH_PRESENT.matcher(sentence.lower(verb)).find() && !FRENCH_PAST.matcher(sentence.lower(verb)).find()
                : sentence.lower(verb).endsWith("s") && !sentence.is(verb, "was"));
        return verb > 0 && (isNow(verb) && !isPerfect(verb) || regular);
    }

    /** "Les proches attendent toujours"; behind the news of the day "les proches réclament justice", "nul n'a été jugé": else French tells what was in the present, too. */
    private boolean isPresentInFrench(int from) {
        int verb = firstVerb(from, sentence.size());
        boolean none = IntStream.range(from, sentence.size()).anyMatch(i -> sentence.is(i, "n'") && sentence.is(i + 1, "a", "ont"));
        return verb > 0 && (isPresent(from, sentence.size()) && (news || sentence.is(verb + 1, "toujours", "encore")) || none && news);
    }

    /** "La ville s'est repeuplée", "la gare est partie en fumée": French, of what happened. */
    private boolean isPerfect(int verb) {
        if (!words.french() || !sentence.is(verb, "est", "sont", "n'est") || verb + 1 >= sentence.size()) {
            return false;
        }
        int head = words.list("adverb").match(sentence.tokens, verb + 1) > 0 ? words.list("adverb").match(sentence.tokens, verb + 1) : verb + 1;
        boolean participle = head < sentence.size() && sentence.token(head).isParticiple();
        return participle && (sentence.is(verb - 1, "s'", "se") || sentence.token(head).word().participles().stream().anyMatch(words::isPastWithBeing));
    }

    private boolean isNow(int verb) {
        return words.list("present-day").match(sentence.tokens, verb) > 0 || sentence.is(verb, "is", "are", "has", "have", "est", "sont", "n'est");
    }

    private int firstVerb(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            Token token = sentence.token(i);
            boolean verb = token.isWord() && !token.word().finite().isEmpty() && !sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.PLACE, Mention.Type.COUNTRY);
            boolean past = !words.french() && !token.lower().endsWith("s") && token.word().finite().stream().noneMatch(token.lower()::equals)
                    && words.list("determiner").match(sentence.tokens, i - 1) < 0 && words.list("preposition").match(sentence.tokens, i - 1) < 0;
            boolean other = !past && (!token.word().nouns().isEmpty() || !token.word().adjectives().isEmpty() || token.word().other());
            if (verb && (!other || isNow(i) || sentence.is(i, "was", "were", "had", "did", "a", "ont", "était", "étaient", "avait", "avaient"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsDate(int i) {
        return sentence.at(i, Mention.Type.DATE) != null || sentence.is(i, "on", "in", "le", "en") && sentence.at(i + 1, Mention.Type.DATE) != null;
    }

    /** "Closed in March 2019, reopened on Friday after a gap of eight years", "opened in 1998, closed in 2008 after ten years", "après huit ans de fermeture". */
    private boolean isGap(Mention begin, Mention end, Mention length) {
        int after = -1;
        for (int i = length.from() - 1; i >= Math.max(0, length.from() - BEHIND); i--) {
            if (sentence.is(i, "after", "après")) {
                after = i;
                break;
            }
            if (sentence.token(i).kind() == Token.Kind.MARK || sentence.isCovered(i, Mention.Type.DATE)) {
                return false;
            }
        }
        boolean alone = after >= begin.to() && (end.to() <= after && after - end.to() <= LEAD || end.from() >= length.to()) && !isRelated(length.to());
        int opening = Math.max(0, begin.from() - BEHIND);
        return alone && (holds("stopping", opening, begin.from()) && holds("resuming", begin.to(), after)
                || holds("opening-verb", opening, begin.from()) && holds("stopping", begin.to(), after));
    }

    /** "Jailed in March 2018, freed this month, he spent two years in prison", "missing since 3 June, found alive on 19 June after six days". */
    private boolean isCaptivity(Mention begin, Mention end, Mention length) {
        boolean held = begin.from() <= BEHIND && holds("seized", 0, begin.from()) && holds("set-free", begin.to(), end.from()) && end.to() <= length.from() && length.from() - end.to() <= STAY;
        int from = fillersBefore(length.from());
        boolean spent = words.list("staying-verb").matchBefore(sentence.tokens, from) > 0 || sentence.is(from - 1, "after", "après");
        // "After six days of talks": a part of it.
        boolean whole = length.to() >= sentence.size() || !sentence.token(length.to()).isWord() || words.list("in-captivity").match(sentence.tokens, length.to()) > 0;
        // "Freed in May 2020 and tried again, he spent six years in prison", "spent three years in detention after her trial"
        int place = words.list("in-captivity").match(sentence.tokens, length.to());
        boolean other = sentence.is(end.to(), "and", "et") || place > 0 && place < sentence.size() && sentence.token(place).isWord();
        return held && spent && !other && (whole || !isRelated(length.to()) && new Span(quantity(length), Period.within(edtf(begin)), Period.within(edtf(end))).isTooLong());
    }

    /** "Opened in March 2011, the mine was in operation for ten years before it was closed in September 2019": the whole of its time. */
    private boolean isRun(Mention begin, Mention end, Mention length) {
        boolean opened = begin.from() <= BEHIND && holds("opening-verb", 0, begin.from());
        boolean closed = sentence.is(length.to(), "before", "until", "avant") && end.from() > length.to() && holds("stopping", length.to(), end.from())
                && (end.to() >= sentence.size() || !sentence.token(end.to()).isWord());
        return opened && closed && words.list("running").matchBefore(sentence.tokens, fillersBefore(length.from())) > 0;
    }

    private boolean holds(String list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.list(list).match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    // --- before and after -------------------------------------------------------------------------------------------------

    private void related(int i, boolean before, List<Draft> drafts) {
        Distance distance = distance(i);
        if (distance != null && lastsSo(distance.from())) {
            // "Led it for a decade after the war of 1950": how long, and not how long ago.
            return;
        }
        Mention others = yearOfOthers(i + 1);
        Mention other = others == null ? dateOfOther(i + 1) : others;
        Mention opened = other == null && !before && distance != null ? dateOfOpening(distance, i + 1) : null;
        Mention year = other == null ? opened : other;
        if (distance != null && distance.counted() && year != null && !before) {
            Period end = end(distance.from(), year.to(), year.to(), null);
            boolean opening = opensSentence(distance.from());
            int main = opening ? behindRelative(year.to()) : 0;
            int until = opening ? sentence.size() : distance.from();
            boolean now = others != null || (opened == null && opening ? !isPast(main, until) : isPresent(main, until));
            boolean alone = sentence.all(Mention.Type.DATE).size() == 1 && !narrative && anchor.isKnown();
            // "Two years after the fire of 2019, the town lost its station": whenever that was, it was before the publication.
            Period told = !end.isUnknown() || !alone ? end : now ? Period.within(anchor.edtf()) : anchor.past();
            Span span = new Span(distance.quantity(), Period.within(edtf(year)), told);
            if (!told.isUnknown() && (!end.isUnknown() || now || span.isTooLong())) {
                about(distance.from(), year.to(), drafts).details.add(span);
            }
            return;
        }
        Reference named = reference(i + 1, drafts);
        Reference reference = named == null && (distance != null || !words.french()) ? alike(i + 1, drafts) : named;
        if (reference == null || isToldLater(reference)) {
            return;
        }
        boolean told = !before && distance != null && distance.counted() && counted(distance.quantity(), distance.from(), reference, drafts);
        Draft own = told ? null : own(distance == null ? i : distance.from(), reference, drafts);
        if (own != null) {
            Quantity apart = distance == null ? new Quantity(BigDecimal.ZERO, "day", "", Bound.EXACT) : distance.quantity();
            own.details.add(new Sequence(before, reference.type(), reference.subject(), reference.object(), apart));
            own.from = Math.min(own.from, distance == null ? i : distance.from());
            own.to = Math.max(own.to, reference.to());
        }
    }

    /** "Just two years after the fire", "Monday, ten years after", but not "The bank fell five years after": whether nothing is told before a length. */
    private boolean opensSentence(int length) {
        return length <= LEAD && IntStream.range(0, length).allMatch(i -> isFiller(i, i + 1) || sentence.isCovered(i, Mention.Type.DATE) || !sentence.token(i).isWord()
                || words.list("adverb").match(sentence.tokens, i) == i + 1 || sentence.is(i, "exactly", "even", "now"));
    }

    private boolean lastsSo(int length) {
        int at = length;
        while (at > 1 && isFiller(at - 1, at) && !sentence.is(at - 1, "for", "pendant", ",")) {
            at--;
        }
        return sentence.is(at - 1, "for", "pendant", "durant");
    }

    /** Tells the claim of an event how long ago it is said to be, where it is clear from when that is counted. */
    private boolean counted(Quantity length, int from, Reference reference, List<Draft> drafts) {
        Period end = end(from, reference.to(), clauseEnd(reference.to()), reference.claim());
        if (!end.isUnknown()) {
            count(length, from, reference, end, drafts);
        }
        return !end.isUnknown();
    }

    /** Tells the claim of an event, or a new one where it has none, how long before a time it is said to be. */
    private void count(Quantity length, int from, Reference reference, Period end, List<Draft> drafts) {
        Draft draft = reference.claim();
        if (draft == null) {
            draft = new Draft("event", reference.type(), "anniversary");
            draft.subject = reference.subject();
            draft.participant(reference.subject(), "");
            draft.sentence = sentence;
            draft.from = reference.from();
            draft.to = reference.to();
            draft.period = anchor.past();
            drafts.add(draft);
        }
        draft.from = Math.min(draft.from, from);
        draft.details.add(new Span(length, Period.UNKNOWN, end));
    }

    private Distance distance(int behind) {
        int exactly = words.list("to-the-day").matchBefore(sentence.tokens, behind);
        int end = exactly >= 0 ? exactly : behind;
        Mention length = lengths.stream().filter(l -> l.to() == end).findFirst().orElse(null);
        if (length != null && Set.of("day", "week", "month", "year", DECADE).contains(quantity(length).unit())) {
            return new Distance(quantity(length), length.from(), true);
        }
        for (Object[] vague : new Object[][] {{"some-hours", 0, 1, "day"}, {"some-days", 1, 20, "day"}, {"some-weeks", 1, 12, "week"}, {"some-months", 1, 24, "month"}}) {
            int from = words.list((String) vague[0]).matchBefore(sentence.tokens, end);
            if (from >= 0) {
                return new Distance(new Quantity(BigDecimal.valueOf((int) vague[1]), BigDecimal.valueOf((int) vague[2]), (String) vague[3], "", Bound.EXACT), from, false);
            }
        }
        int day = words.list("one-day").matchBefore(sentence.tokens, end);
        return day < 0 ? null : new Distance(new Quantity(BigDecimal.ONE, "day", "", Bound.EXACT), day, false);
    }

    /** "Those of 1924", "ceux de 1924". */
    private Mention yearOfOthers(int at) {
        boolean others = sentence.is(at, "those", "that", "ceux", "celles", "celui", "celle") && sentence.is(at + 1, "of", "de", "in");
        Mention date = others ? sentence.at(at + 2, Mention.Type.DATE) : null;
        return date != null && edtf(date).toString().length() == 4 ? date : null;
    }

    /** The event that some words name, articles and adjectives first. */
    private Reference reference(int from, List<Draft> drafts) {
        int at = from;
        while (at < from + LEAD && at < sentence.size() && (words.list("article").match(sentence.tokens, at) >= 0
                || sentence.token(at).isWord() && !sentence.token(at).word().adjectives().isEmpty() && !sentence.isCovered(at)
                && lexicon.actions().nounsAt(sentence.tokens, at).isEmpty())) {
            at++;
        }
        if (at >= sentence.size()) {
            return null;
        }
        Mention thing = sentence.at(at, Mention.Type.THING);
        thing = thing == null ? sentence.at(from, Mention.Type.THING) : thing;
        if (thing != null && thing.entity().isCatalogued() && !lexicon.happeningOf(thing.entity()).isEmpty()) {
            Mention told = thing;
            Draft claim = drafts.stream().filter(d -> d.kind.equals("event") && d.subject.equals(told.entity())).findFirst().orElse(null);
            return new Reference(lexicon.happeningOf(thing.entity()), thing.entity(), Entity.NONE, from, thing.to(), claim);
        }
        int first = at;
        Draft claim = drafts.stream().filter(d -> d.kind.equals("event") && d.sentence == sentence && d.from >= from && d.from <= first + 1
                && d.subject.isCatalogued() && d.modality.isFirm() && !d.negated && (isNamed(first, d) || isOneClause(from, d.to))).min(Comparator.comparingInt(d -> d.from)).orElse(null);
        if (claim != null && !claim.predicate.equals(WeekdayGrammar.OCCURRENCE)) {
            return new Reference(claim.predicate, claim.subject, claim.object, from, claim.to, claim);
        }
        int end = at;
        while (end < sentence.size() && end - at < DESCRIPTION && !sentence.is(end, ",") && !sentence.endsClause(end) && !sentence.is(end, ".")) {
            end++;
        }
        Entity described = lexicon.described(sentence.tokens.subList(at, end));
        return described.isPresent() ? new Reference(lexicon.happeningOf(described), described, Entity.NONE, from, end, null) : null;
    }

    /** "X died on Sunday, two weeks after Y.": the death of Y, which the verb of X tells; null where something else may be told of Y. */
    private Reference alike(int at, List<Draft> drafts) {
        Mention other = sentence.at(at, Mention.Type.PERSON);
        Draft last = drafts.stream().filter(d -> d.sentence == sentence && d.kind.equals("event") && d.to <= at).max(Comparator.comparingInt(d -> d.to)).orElse(null);
        boolean dies = last != null && last.predicate.equals("death") && other != null && other.entity().isCatalogued() && !last.subject.equals(other.entity());
        boolean open = !dies || IntStream.range(other.to(), sentence.size()).anyMatch(i -> i == other.to() ? !sentence.is(i, ",", ".", ";") : sentence.is(i, ","));
        return open ? null : new Reference(last.predicate, other.entity(), Entity.NONE, at, other.to(), null);
    }

    /** "The death of X, killed in May": its noun names an event, whatever an aside tells of it. */
    private boolean isNamed(int noun, Draft claim) {
        boolean own = claim.from == noun && !sentence.token(noun).word().nouns().isEmpty() && !sentence.isCovered(noun);
        return own || lexicon.actions().nounsAt(sentence.tokens, noun).stream().anyMatch(found -> found.entry().type().equals(claim.predicate));
    }

    /** "After X was killed", not "after X, who was killed". */
    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",", "who", "which", "qui", "dont")) {
                return false;
            }
        }
        return true;
    }

    /** The claim that a time before or after another event is told of: the one right before, or the first behind the comma. */
    /** "Hours before the death of X was announced": it was earlier. "Months before the agreement was signed": it came about so. */
    private boolean isToldLater(Reference reference) {
        int verb = words.verbGroup().match(sentence.tokens, reference.to());
        return verb > 0 && !(reference.type().equals("agreement") && words.list("agreement.participle").match(sentence.tokens, verb) > 0);
    }

    private Draft own(int from, Reference reference, List<Draft> drafts) {
        Draft before = drafts.stream().filter(d -> isOwn(d, reference) && (d.timeText.isEmpty() || isDatedRightBefore(d, from)) && d.from < from && Math.abs(from - d.to) <= BEHIND)
                .max(Comparator.comparingInt((Draft d) -> d.to).thenComparing(d -> d.from)).orElse(null);
        if (before != null || stanceStart(from)) {
            int end = clauseEnd(reference.to());
            Draft behind = drafts.stream().filter(d -> isOwn(d, reference) && d.timeText.isEmpty() && d.from >= end && d.from <= end + 2)
                    .min(Comparator.comparingInt(d -> d.from)).orElse(null);
            return before != null ? before : behind;
        }
        return null;
    }

    private boolean isOwn(Draft draft, Reference reference) {
        // "Confirmed the death of X a day after", "a déclaré X élu après": when that was said.
        boolean object = draft.modality == Modality.REPORTED && (draft.core == draft.from || sentence.token(draft.core).isParticiple() && words.verbGroupStart(sentence.tokens, draft.core) == draft.core);
        return draft.sentence == sentence && draft.kind.equals("event") && draft != reference.claim() && draft.subject.isCatalogued()
                && draft.modality.isFirm() && !draft.negated && !object;
    }

    /** "In August, a few days before": a date of the claim that the time before another event explains. */
    private boolean isDatedRightBefore(Draft draft, int from) {
        Mention date = sentence.endingAt(sentence.is(from - 1, ",") ? from - 1 : from, Mention.Type.DATE);
        return date != null && sentence.text(date.from(), date.to()).equals(draft.timeText);
    }

    private boolean stanceStart(int from) {
        return from <= LEAD;
    }

    // --- when -------------------------------------------------------------------------------------------------------------

    /**
     * Until when a length is counted that some words tell: the one date beside them, or the publication where the clause tells what is so
     * now; {@link Period#UNKNOWN} where that is not clear.
     */
    private Period end(int from, int to, int clauseEnd, Draft event) {
        // "The anniversary of the fall of the wall, which came down in 1989", "founded in 1989, it marked its 30th": the date of the event itself.
        List<Mention> others = sentence.all(Mention.Type.DATE).stream().filter(d -> d.to() <= from || d.from() >= clauseEnd)
                .filter(d -> event == null || d.from() < event.from || d.to() > event.to)
                .filter(d -> !sentence.isInsideLonger(d, Mention.Type.THING)).collect(Collectors.toList());
        if (isOfVerb(from) && others.stream().anyMatch(d -> isParted(d, from, to))) {
            return Period.UNKNOWN;
        }
        List<Mention> owned = sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() > from && d.to() <= Math.max(to, clauseEnd)).toList();
        boolean own = owned.stream().anyMatch(d -> d.from() >= to);
        if (owned.size() == 1 && others.isEmpty() && !narrative && isMarked(from) && isRecent(owned.get(0))) {
            // "Marked the tenth anniversary of the fire on Tuesday": whether the day is that of the fire too or not.
            return Period.within(edtf(owned.get(0)));
        }
        if (others.size() == 1) {
            Mention.Time time = (Mention.Time) others.get(0).meaning();
            boolean usable = !time.edtf().toString().contains("..") && !time.edtf().isUnknown() && (time.yearStated() || !narrative && !isAhead(others.get(0)))
                    && (isRecent(others.get(0)) || !isOfAnother(others.get(0), clauseEnd));
            return usable ? Period.within(time.edtf()) : Period.UNKNOWN;
        }
        boolean present = tellsNow(from, clauseEnd) || isToTheDay(from, to) && !isPast(clauseEnd, sentence.size())
                || opensSentence(from) && (words.french() ? isPresentInFrench(clauseEnd) : isPresent(clauseEnd, sentence.size()));
        boolean now = others.isEmpty() && !narrative && !own && anchor.isKnown() && present;
        return now ? Period.within(anchor.edtf()) : Period.UNKNOWN;
    }

    /** "Ten years after the death of X, the crowd was smaller than in 2005", "the treaty of 2005", "those who came in 2005": the date of something else than the clause. */
    private boolean isOfAnother(Mention date, int clauseEnd) {
        int lead = sentence.is(date.from() - 1, "in", "en", "on", "le") ? date.from() - 1 : date.from();
        return date.from() > clauseEnd && (sentence.is(lead - 1, "of", "de", "d'", "du")
                || IntStream.range(clauseEnd + 1, date.from()).anyMatch(i -> sentence.is(i, ",", "(", "who", "which", "whose", "that", "than", "where", "qui", "que", "qu'", "dont", "où")));
    }

    /** A day right before the publication, told without its year. */
    private boolean isRecent(Mention date) {
        boolean year = IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.token(i).isNumber() && sentence.token(i).text().length() == ClauseDates.YEAR);
        boolean day = anchor.isKnown() && edtf(date).toString().length() == ClauseDates.DAY;
        return day && !year && Period.within(edtf(date)).widenDays(RECENT).possiblyIntersects(Period.within(anchor.edtf()));
    }

    /** "Ten years to the day after": an anniversary. */
    private boolean isToTheDay(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> words.list("to-the-day").match(sentence.tokens, i) > 0);
    }

    /** "The law will come into force on 15 June": of a year to come, perhaps. */
    private boolean isAhead(Mention date) {
        for (int i = date.from() - 1; i >= 0 && !sentence.endsClause(i); i--) {
            if (sentence.token(i).word().future() || words.list("plan").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Born two years after the war of X": a length right behind a verb tells when that happened. */
    private boolean isOfVerb(int from) {
        int at = from;
        while (isFiller(at - 1, at) && at > 1 && !sentence.is(at - 1, ",")) {
            at--;
        }
        return at > 0 && !(sentence.token(at - 1).word().verbs().isEmpty() && sentence.token(at - 1).word().participles().isEmpty());
    }

    /** "Born two years after the war of X, he spoke on Monday": a date of another clause than the length, unless the sentence begins with it. */
    private boolean isParted(Mention date, int from, int to) {
        int first = date.from() > 1 ? Math.min(date.to(), to) : date.to() + 1;
        return IntStream.range(first, Math.max(date.from(), from)).anyMatch(i -> sentence.is(i, ",", "who", "which", "qui", "que", "dont"));
    }

    private boolean tellsNow(int from, int clauseEnd) {
        for (int i = 0; i < sentence.size(); i++) {
            if ((i < from || i >= clauseEnd) && words.list("present-day").match(sentence.tokens, i) > 0 && !sentence.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < sentence.size() && !sentence.is(end, ",") && !sentence.endsClause(end)) {
            end++;
        }
        return end;
    }

    // --- claims -----------------------------------------------------------------------------------------------------------

    /** The claim that words belong to, or a new one of something that occurred. */
    private Draft about(int from, int to, List<Draft> drafts) {
        Draft told = drafts.stream().filter(d -> d.sentence == sentence && d.from < to && from < d.to).filter(d -> !d.kind.equals("role") && !d.isOfSomebodyUnnamed())
                .min(Comparator.comparingInt(d -> d.to - d.from)).orElse(null);
        if (told == null) {
            told = new Draft("event", WeekdayGrammar.OCCURRENCE, "length");
            told.sentence = sentence;
            told.from = from;
            told.to = to;
            told.period = anchor.past();
            drafts.add(told);
        }
        told.from = Math.min(told.from, from);
        told.to = Math.max(told.to, to);
        return told;
    }

    private static Edtf edtf(Mention date) {
        return ((Mention.Time) date.meaning()).edtf();
    }

    private static Quantity quantity(Mention length) {
        return ((Mention.Amount) length.meaning()).quantity();
    }
}
