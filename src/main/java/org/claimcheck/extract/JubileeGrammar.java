package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Finds how old something is said to become in the year of the publication, beside when it began: "founded in 1959, the firm marks its 60th birthday". */
final class JubileeGrammar {

    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "the", "a", "son", "sa", "ses", "leur", "leurs", "le", "la", "les");
    /** Words between a beginning and its year: "founded in Velm in 1959". */
    private static final int BEGUN = 4;
    /** Words from such a year that opens a sentence to its subject: "by a doctor and two innkeepers, it". */
    private static final int FOUNDERS = 12;
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "son", "sa", "ses", "leur", "leurs");

    private final Sentence sentence;
    private final Sentence next;
    private final Words words;
    private final Anchor anchor;
    private final Ordinals ordinals;

    /**
     * The grammar of a sentence.
     *
     * @param next the one behind it in its paragraph; null where none is
     */
    JubileeGrammar(Sentence sentence, Sentence next, Words words, Anchor anchor) {
        this.sentence = sentence;
        this.next = next;
        this.words = words;
        this.anchor = anchor;
        this.ordinals = new Ordinals(sentence);
    }

    /** Adds a claim of what is marked, with both times. */
    void read(List<Draft> drafts) {
        if (!anchor.isKnown()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int marked = words.list("marking").match(sentence.tokens, i);
            boolean now = marked > 0 && !sentence.isQuoted(i) && (!isPast(i, marked) || isThisYear());
            Beginning before = now ? begun(i) : null;
            Beginning begun = now && before == null && isOwn(marked) ? begunNext(i) : before;
            Birthday birthday = begun == null || words.list("belated").occursIn(sentence.tokens) ? null : birthday(marked);
            if (birthday != null) {
                Draft draft = new Draft("event", WeekdayGrammar.OCCURRENCE, "jubilee");
                draft.sentence = sentence;
                draft.from = Math.min(i, begun.from());
                draft.to = birthday.to();
                draft.period = anchor.past();
                draft.details.add(new Span(new Quantity(birthday.years(), "year", "", Bound.EXACT), Period.within(edtf(begun.date())), Period.within(Edtf.parse(String.valueOf(anchor.date().getYear())))));
                drafts.add(draft);
            }
        }
    }

    /** When it began, and the first of the words that tell it. */
    private record Beginning(Mention date, int from) {
    }

    /** How many years, and the token behind the words that tell it. */
    private record Birthday(BigDecimal years, int to) {
    }

    /** "Marked", "a fêté": perhaps long ago. */
    private boolean isPast(int from, int to) {
        String verb = sentence.lower(to - 1);
        return verb.endsWith("ed") || verb.endsWith("ait") || verb.endsWith("aient") || verb.endsWith("é") && !sentence.is(from - 1, "va", "vont");
    }

    private boolean isThisYear() {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(date -> edtf(date).toString().startsWith(String.valueOf(anchor.date().getYear())));
    }

    /** "Its 60th birthday", "ses soixante ans", "le soixantième anniversaire de sa création"; null for anything else. */
    private Birthday birthday(int from) {
        Mention day = sentence.at(from, Mention.Type.DATE);
        int at = day == null ? from : day.to();
        if (at >= sentence.size() || !POSSESSIVES.contains(sentence.lower(at))) {
            return null;
        }
        Mention length = sentence.at(at + 1, Mention.Type.DURATION, Mention.Type.AGE);
        for (int noun = at + 2; noun < Math.min(sentence.size(), at + 5); noun++) {
            int to = words.list("birthday").match(sentence.tokens, noun);
            if (to > 0 && ordinals.endingAt(noun) > 0) {
                return isOfAnother(to) ? null : new Birthday(BigDecimal.valueOf(ordinals.endingAt(noun)), to);
            }
        }
        Quantity told = length == null || length.from() != at + 1 ? null : ((Mention.Amount) length.meaning()).quantity();
        boolean years = told != null && told.unit().equals("year") && told.bound() == Bound.EXACT && sentence.is(at, "ses", "leurs");
        return years && !isOfAnother(length.to()) ? new Birthday(told.value(), length.to()) : null;
    }

    /** "Its 60th anniversary as a limited company", "the 60th anniversary of the merger", "ses soixante ans de carrière". */
    private boolean isOfAnother(int at) {
        boolean own = sentence.is(at, "de", "d'", "of") && IntStream.range(at + 1, Math.min(sentence.size(), at + 4)).anyMatch(i -> words.list("existence").match(sentence.tokens, i) > 0);
        boolean dated = sentence.at(at, Mention.Type.DATE) != null || sentence.at(at + 1, Mention.Type.DATE) != null;
        boolean how = sentence.is(at, "with", "avec") && sentence.is(at + 1, "a", "an", "un", "une", "des");
        return !dated && !how && sentence.is(at, "of", "as", "in", "at", "since", "de", "d'", "du", "des", "comme", "en", "à", "au", "sur", "dans", "chez", "avec", "derrière", "with", "on") && !own;
    }

    /** "Founded in 1959", where it opens the sentence or stands beside whoever marks it; null if there is none, or other dates are told. */
    private Beginning begun(int verb) {
        List<Mention> dates = sentence.all(Mention.Type.DATE).stream().filter(date -> !edtf(date).toString().matches("(?:\\.\\./)?" + anchor.date().getYear() + ".*")).toList();
        if (dates.size() != 1 || dates.get(0).from() >= verb || !edtf(dates.get(0)).toString().matches("\\d{4}(-\\d{2}){0,2}")) {
            return null;
        }
        Mention date = dates.get(0);
        for (int i = Math.max(0, date.from() - BEGUN); i < date.from(); i++) {
            int to = words.list("begun").match(sentence.tokens, i);
            boolean aside = i == 0 || sentence.is(i - 1, ",", "(") || sentence.is(i - 1, "was", "first") || sentence.is(i - 1, "which", "qui");
            boolean words = to > 0 && aside && IntStream.range(to, date.from()).allMatch(k -> sentence.token(k).isWord());
            if (words && (sentence.is(date.to(), ",", ")") || i == 0 && founders(sentence, date.to()) > 0)) {
                return new Beginning(date, i);
            }
        }
        return null;
    }

    /** "... celebrated its 120th anniversary. Set up in 1897 by a doctor, it ...": when the next sentence tells that it began; null if it does not. */
    private Beginning begunNext(int verb) {
        int to = next == null || sentence.all(Mention.Type.DATE).stream().anyMatch(date -> !edtf(date).toString().startsWith(String.valueOf(anchor.date().getYear()))) ? -1
                : words.list("begun").match(next.tokens, 0);
        Mention date = to < 0 ? null : next.all(Mention.Type.DATE).stream().filter(told -> told.from() >= to && told.from() <= BEGUN).findFirst().orElse(null);
        boolean clear = date != null && edtf(date).toString().matches("\\d{4}(-\\d{2}){0,2}") && IntStream.range(to, date.from()).allMatch(k -> next.token(k).isWord());
        int comma = !clear ? -1 : next.is(date.to(), ",") ? date.to() : founders(next, date.to());
        boolean same = comma > 0 && (next.is(comma + 1, "it", "they", "he", "she", "il", "elle", "ils", "elles") || next.is(comma + 1, "the", "le", "la", "l'", "les") && isTold(next.lower(comma + 2), verb));
        return same && next.all(Mention.Type.DATE).size() == 1 ? new Beginning(date, verb) : null;
    }

    /** The comma behind words that tell who or where: "by a doctor and two innkeepers,"; -1 if there is none. */
    private static int founders(Sentence sentence, int from) {
        if (!sentence.is(from, "by", "as", "in", "at", "near", "with", "par", "comme", "à", "au", "dans", "en", "sous", "avec")) {
            return -1;
        }
        for (int i = from; i < Math.min(sentence.size(), from + FOUNDERS); i++) {
            if (sentence.is(i, ",")) {
                return i;
            }
            if (!sentence.token(i).isWord() || sentence.isCovered(i, Mention.Type.DATE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTold(String noun, int verb) {
        return IntStream.range(0, verb).anyMatch(i -> sentence.lower(i).equals(noun));
    }

    /** "Its 120th anniversary on Saturday", but not "of its title", nor "the 120th anniversary". */
    private boolean isOwn(int from) {
        Mention day = sentence.at(from, Mention.Type.DATE);
        return OWN.contains(sentence.lower(day == null ? from : day.to()));
    }

    private static Edtf edtf(Mention date) {
        return ((Mention.Time) date.meaning()).edtf();
    }
}
