package org.claimcheck.extract;

import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;

/** Finds where what a sentence claims was, is or will be. */
final class ClaimPlace {

    /** Words before a place that say it lies near: "dans la banlieue sud de". */
    private static final int LONGEST_BESIDE = 5;
    /** Letters before whose names French has "en" for "à". */
    private static final String VOWELS = "aeiouéèêîôâ";
    /** Words of an hour, with the bracket before it: "(2 h 17". */
    private static final int LONGEST_HOUR = 4;
    /** Words of a country's blow: "a US drone strike". */
    private static final int LONGEST_BLOW = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Stance stance;
    private final ClauseLinks links;
    private final ClaimTime times;

    /** The places of a sentence. */
    ClaimPlace(Sentence sentence, Lexicon lexicon, Stance stance, ClauseLinks links, ClaimTime times) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.stance = stance;
        this.links = links;
        this.times = times;
    }

    void place(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        Mention told = match.bindings().get(options.getOrDefault("place", ""));
        if (told != null) {
            draft.place = where(told);
            return;
        }
        if (!draft.kind.equals("event")) {
            return;
        }
        Mention goal = match.bindings().get("b");
        if (goal != null && goal.entity().isNamed() && lexicon.isJourney(draft.predicate)
                && (goal.type() == Mention.Type.PLACE || goal.type() == Mention.Type.COUNTRY)) {
            draft.place = goal.entity();
            return;
        }
        Mention near = Mention.orElse(placeBeside(draft, match), siteOf(match));
        if (near != null) {
            draft.place = where(near);
            times.stretch(draft, near.from() - 1, near.to());
            return;
        }
        Entity where = relativePlace(match.from());
        draft.place = where.isPresent() ? where : openingPlace(match);
        if (!draft.place.isPresent() && lexicon.happeningOf(draft.subject).equals("war")) {
            draft.place = lexicon.placeOf(draft.subject);
        }
    }

    /** "À 4h17 (2h17 à Paris)": whether a token stands in brackets that open with an hour: what time it was elsewhere. */
    private boolean isOfHour(int at) {
        return IntStream.range(Math.max(0, at - LONGEST_HOUR), at - 1).anyMatch(i -> sentence.is(i, "(") && Character.isDigit(sentence.token(i + 1).text().charAt(0)));
    }

    /** A place told inside a match or close behind it, in its own clause; null if there is none. */
    private Mention placeBeside(Draft draft, PatternMatcher.Match match) {
        int opening = times.openingEnd(match);
        int reach = Math.min(links.relativeEnd(match), opening > 0 ? opening : Math.min(sentence.size(), match.to() + ClauseLinks.NEAR + 4));
        boolean noun = match.verbs().isEmpty();
        boolean staged = noun && links.isStaged(match.to());
        for (int i = own(match); i < reach; i++) {
            if (i > match.to() && (isBeyond(match.to(), i, noun && !staged) || isTalkedOf(draft, match.to(), i))) {
                return null;
            }
            Mention place = links.isBetweenCommas(i, match) || isOfHour(i) ? null : placeAfterPreposition(i);
            if (place != null && !place.entity().equals(draft.subject) && !isReceiver(place, draft, match)) {
                return place;
            }
        }
        return null;
    }

    /** "Worked in Rome before being elected": where the words of the claim itself begin, of which the name stands before another verb. */
    private int own(PatternMatcher.Match match) {
        return IntStream.range(match.from(), match.to()).filter(i -> sentence.is(i, "before", "avant")).reduce((first, second) -> second).orElse(match.from());
    }

    /** "Closed its plant in Rome", "a fermé son usine de Rome": the place of what something is done to. */
    private Mention siteOf(PatternMatcher.Match match) {
        Mention site = match.bindings().get("a");
        return site == null || site.type() != Mention.Type.ACTOR ? null : venue(site.from());
    }

    /** "Met X to discuss a truce in Yemen": the place of what a meeting is about. */
    private boolean isTalkedOf(Draft draft, int end, int i) {
        for (int at = end; lexicon.isMutual(draft.predicate) && at < i; at++) {
            if (words.list("talk-of").match(sentence.tokens, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Declared war on Norway", "a déclaré la guerre à la Norvège", "a fait un don à la Banque du Nord": to whom something was done, and not where. */
    private boolean isReceiver(Mention place, Draft draft, PatternMatcher.Match match) {
        Mention object = match.bindings().get("b");
        return object != null && object.from() == place.from() && words.french() && sentence.is(place.from() - 1, "à", "au", "aux", "la", "l'") && words.holds("given-events", draft.predicate);
    }

    /** Whether what stands at a token tells no more of the words that ended before: "after the death of X, thousands marched in Rome". */
    private boolean isBeyond(int end, int i, boolean noun) {
        boolean parted = noun && (sentence.is(i - 1, ",") && sentence.endingAt(i - 1, Mention.Type.DATE) == null || links.hasVerb(end, i));
        boolean subject = sentence.is(i - 1, ",") && sentence.at(i, Mention.Type.PERSON, Mention.Type.ROLE) != null;
        if (sentence.hasVerbBehindComma(end + 1, i) || IntStream.range(end, i).anyMatch(this::leadsToWar)) {
            // "Whose husband, Y, died in May, lives in Rome": another verb's place. "Attacked X, triggering a war in Yemen": that of what came of it.
            return true;
        }
        // "Resigned in protest at a Gaza ceasefire"
        boolean stirred = sentence.is(i, "at") && words.list("stirred").match(sentence.tokens, i - 1) == i;
        return parted || subject || stirred || noun && (isOfJoined(end, i) || links.isOfMarking(end, i)) || links.isOthers(end, i, false) || links.isOfCompanion(end, i) || links.isOfHappening(end, i) || words.list("copula").match(sentence.tokens, i) >= 0
                || sentence.endsClause(i) || sentence.isQuoteMark(i) || links.clausesBetween(end, i) > links.simultaneous(end, i);
    }

    /** "Triggering a war": whether such words stand at a token; the deaths of a blast are where it went off. */
    private boolean leadsToWar(int at) {
        int end = words.list("leading-to").match(sentence.tokens, at);
        return end > 0 && IntStream.rangeClosed(end, end + 1).anyMatch(i -> words.list("war.noun").match(sentence.tokens, i) > 0);
    }

    /** "After the killing of X and the scrutiny of the war in Yemen", "X's death and Norway's gains in Yemen": the place of what a second noun is about. */
    private boolean isOfJoined(int end, int i) {
        for (int k = end; k + 2 < i; k++) {
            Mention owner = sentence.is(k, "and") ? sentence.at(k + 1, Mention.Type.OWNER) : null;
            if (owner != null && owner.to() < i || sentence.is(k, "and", "et") && IntStream.range(k + 2, i).anyMatch(j -> sentence.is(j, "of", "de", "du", "des", "d'"))) {
                return true;
            }
        }
        return false;
    }

    /** "Rome, where he met X", "in Rome last week, where he met X": Rome. "The civil war in Syria, where he fought": Syria. */
    private Entity relativePlace(int from) {
        int relative = sentence.is(from, "where", "où") ? from : sentence.is(from - 1, "where", "où") ? from - 1 : -1;
        if (relative <= 0) {
            return Entity.NONE;
        }
        int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
        Mention date = sentence.endingAt(end, Mention.Type.DATE);
        if (date != null) {
            end = sentence.is(date.from() - 1, "on", "in", "le", "en") ? date.from() - 1 : date.from();
        }
        Mention place = sentence.endingAt(end, Mention.Type.PLACE, Mention.Type.COUNTRY);
        Mention thing = place == null ? sentence.endingAt(end, Mention.Type.THING) : null;
        return place != null ? place.entity() : thing != null && lexicon.happeningOf(thing.entity()).equals("war") ? lexicon.placeOf(thing.entity()) : Entity.NONE;
    }

    /** "Rome, où X a rencontré Y": Rome met nobody. */
    boolean isPlaceOfRelative(Mention party) {
        return party != null && party.type() == Mention.Type.COUNTRY && (sentence.is(party.to(), "where", "où")
                || sentence.is(party.to(), ",") && sentence.is(party.to() + 1, "where", "où"));
    }

    /** "At a summit in Rome, X met Y", "en marge du sommet de Rome, X a rencontré Y": the place of the occasion that opens the clause. */
    private Entity openingPlace(PatternMatcher.Match match) {
        if (match.from() == 0 || match.verbs().isEmpty()) {
            return Entity.NONE;
        }
        int start = stance.clauseStart(match.from());
        Mention subject = match.bindings().get("a");
        int to = subject == null ? match.verbs().get(0).from() : Math.min(subject.from(), match.verbs().get(0).from());
        Mention first = placeAfterPreposition(start);
        if (first != null) {
            return first.to() <= to ? where(first) : Entity.NONE;
        }
        boolean occasion = words.list("occasion").match(sentence.tokens, start) > 0;
        boolean dated = sentence.at(start, Mention.Type.DATE) != null || sentence.at(start + 1, Mention.Type.DATE) != null;
        for (int i = start; (occasion || dated) && links.hasComma(start, to) && i < to && !sentence.is(i, ","); i++) {
            boolean name = occasion && sentence.is(i, "of", "de", "d'", "du");
            Mention place = name ? sentence.at(i + 1, Mention.Type.PLACE) : placeAfterPreposition(i);
            if (place != null && place.to() <= to && !sentence.is(place.to(), "'s")) {
                return where(place);
            }
        }
        return placeBehindComma(start, to);
    }

    /** "On 11 July, in Rome, X beat Y", "after much rain, in Rome, X beat Y": the place between commas behind what opens the clause without a verb. */
    private Entity placeBehindComma(int start, int to) {
        int comma = IntStream.range(start, to).filter(i -> sentence.is(i, ",")).findFirst().orElse(-1);
        Mention place = comma < 0 || links.hasVerb(start, comma) ? null : placeAfterPreposition(comma + 1);
        return place != null && place.to() < to && sentence.is(place.to(), ",") ? where(place) : Entity.NONE;
    }

    /** The place of what is told in it; what is told near it, "in a hospital outside Rome", is not in it, so that only words tell where. */
    private Entity where(Mention place) {
        for (int i = place.from() - 1; i >= Math.max(0, place.from() - LONGEST_BESIDE); i--) {
            // "In the north of France" is in France, "north of Rome" is not in Rome.
            if (words.list("beside-place").match(sentence.tokens, i) == place.from() && !sentence.is(i - 1, "the")) {
                return Entity.described(sentence.text(i, place.to()));
            }
        }
        return place.entity();
    }

    private Mention placeAfterPreposition(int i) {
        boolean preposition = words.french() ? sentence.is(i, "à", "en", "au", "aux", "dans", "près", "sur") : sentence.is(i, "in", "at", "near", "outside");
        // "Killed in an air raid on Rome", "tué dans une frappe contre Rome": there; a blow against a country is one at what is its own.
        boolean struck = sentence.is(i, "on", "contre") && words.list("blow").matchBefore(sentence.tokens, words.french() && sentence.endingAt(i, Mention.Type.NATION) != null ? i - 1 : i) >= 0;
        if (!preposition && !struck || sentence.is(i - 1, "face", "grâce", "quant")) {
            // "Face aux États-Unis": against whom, and not where.
            return null;
        }
        int at = i + 1;
        int part = words.list("part-of-place").match(sentence.tokens, at);
        // "In Kerman province", "dans la province de Kerman": a name of its own, which may begin with such words.
        while (sentence.at(at, Mention.Type.PLACE) == null && (part > 0 || sentence.is(at, "the", "la", "le", "l'", "de", "d'", "du", "his", "a", "une", "un", "of", "son", "sa", "leur", "her", "its", "their"))) {
            at = part > 0 && sentence.at(at + 1, Mention.Type.PLACE) == null ? part : at + 1;
            part = words.list("part-of-place").match(sentence.tokens, at);
        }
        Mention nation = sentence.at(at, Mention.Type.NATION);
        if (nation != null && sentence.is(nation.to(), "capital")) {
            at = sentence.is(nation.to() + 1, "of") ? nation.to() + 2 : nation.to() + 1;
        }
        if (struck) {
            Mention target = sentence.at(at, Mention.Type.PLACE);
            // "On Rome's embassy in Oslo": what is Rome's need not be there.
            return target == null || sentence.is(target.to(), "'s") ? null : target;
        }
        Mention place = sentence.at(at, Mention.Type.PLACE, Mention.Type.COUNTRY);
        if (place != null && place.type() == Mention.Type.COUNTRY && (isOfBlow(place) || isReached(place))) {
            return null;
        }
        return place != null ? place : venue(at);
    }

    /** "Imputé à Israël", "livré à la Norvège": to whom, for in French nobody is "à" a country whose name begins with a vowel or has an article. */
    private boolean isReached(Mention country) {
        boolean article = sentence.is(country.from() - 1, "la", "l'") && sentence.is(country.from() - 2, "à");
        boolean vowel = sentence.is(country.from() - 1, "à") && VOWELS.indexOf(sentence.lower(country.from()).charAt(0)) >= 0;
        return words.french() && (article || vowel);
    }

    /** "In a US air strike", "in US drone strike": whose strike it was, and not where; unlike "in the US before the strike", "in a Norway bombing". */
    private boolean isOfBlow(Mention country) {
        boolean joined = words.list("state-adjective").match(sentence.tokens, country.from()) == country.to() && sentence.is(country.from() - 1, "a", "his", "her", "its", "their", "in");
        return joined && IntStream.range(country.to(), country.to() + LONGEST_BLOW).anyMatch(i -> words.list("blow").match(sentence.tokens, i) > 0);
    }

    /** "Au palais royal d'Oslo", "at the airport of Oslo", "in a mountain village of Norland", "dans le stade Nansen d'Oslo": the city. */
    private Mention venue(int from) {
        int at = words.list("venue").match(sentence.tokens, from);
        if (at < 0 && isModifier(from)) {
            at = words.list("venue").match(sentence.tokens, from + 1);
        }
        if (at < 0) {
            return null;
        }
        while (words.french() && at < sentence.size() && sentence.token(at).isCapitalised()) {
            at++;
        }
        while (at < sentence.size() && sentence.token(at).isWord() && !sentence.token(at).isCapitalised() && !sentence.token(at).word().adjectives().isEmpty()
                && !sentence.token(at).word().other()) {
            at++;
        }
        return sentence.is(at, "de", "d'", "du", "of") ? sentence.at(sentence.is(at + 1, "la", "l'", "the") ? at + 2 : at + 1, Mention.Type.PLACE) : null;
    }

    /** "A mountain village", "un petit village": a word in small letters that tells of which sort it is. */
    private boolean isModifier(int at) {
        WordClass word = at < sentence.size() && !sentence.token(at).isCapitalised() ? sentence.token(at).word() : WordClass.UNKNOWN;
        return !word.other() && (!word.adjectives().isEmpty() || !words.french() && !word.nouns().isEmpty());
    }
}
