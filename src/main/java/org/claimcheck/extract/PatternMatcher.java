package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the places in a sentence where a pattern fits, trying alternatives in order and backing up where needed. */
class PatternMatcher {

    /** Bounds the work for one wording at one token; hostile input stops there. */
    private static final int MOST_STEPS = 20_000;

    /** Behind a part that does not fit. */
    private static final Next NOWHERE = end -> false;

    /** Words of a verb group at most that patterns look behind for the verb. */
    private static final int MOST_HEADS = 10;

    /** Tokens before a verb in which its subject stands in a relative clause. */
    private static final int NEAR_SUBJECT = 6;
    private static final Set<Mention.Type> PARTIES = Set.of(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
            Mention.Type.GROUP);

    private static final Mention.Type[] OBJECTS = {Mention.Type.NUMBER, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.ACTOR};

    private final Sentence sentence;
    private final Words words;
    private final int[][] heads;
    private int steps;

    PatternMatcher(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.heads = new int[sentence.size()][];
    }

    /** A verb with what stands before it: its auxiliaries from {@code from}, the verb itself from {@code head}. */
    record VerbGroup(int from, int head, int to) {
    }

    /**
     * A place where a pattern fits.
     *
     * @param from     index of the first token
     * @param to       index after the last token
     * @param bindings mentions by variable
     * @param verbs    the verb groups, from left to right
     */
    record Match(int from, int to, Map<String, Mention> bindings, List<VerbGroup> verbs) {
    }

    /** What goes on behind a part that fitted. */
    interface Next {

        boolean proceed(int position);
    }

    /** All matches, at most one for each first token. */
    final List<Match> find(ClaimPattern pattern) {
        return find(pattern.wordings());
    }

    /** What some wordings of a pattern match, at most one for each first token. */
    final List<Match> find(List<ClaimPattern.Wording> wordings) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean found = false;
            for (int k = 0; k < wordings.size() && !found; k++) {
                found = wordings.get(k).opening().mayBegin(sentence, i) && fits(wordings.get(k).node(), i, matches);
            }
        }
        return matches;
    }

    private boolean fits(PatternNode node, int from, List<Match> matches) {
        Map<String, Mention> bindings = new LinkedHashMap<>();
        List<VerbGroup> verbs = new ArrayList<>();
        steps = 0;
        return step(node, from, bindings, verbs, end -> {
            Match match = new Match(from, end, bindings, verbs);
            if (!refusal(match).isEmpty()) {
                return false;
            }
            matches.add(new Match(from, end, new LinkedHashMap<>(bindings), List.copyOf(verbs)));
            return true;
        });
    }

    /** Why words that fit a pattern do not say what it claims; empty if they do. */
    String refusal(Match match) {
        if (cutsRole(match.bindings(), match.from(), match.to())) {
            return "a name in it belongs to a longer title";
        }
        if (match.bindings().values().stream().anyMatch(m -> m.from() == match.from() && m.to() < match.to() && sentence.tellsOfComplement(m))) {
            return "the relative clause tells of another";
        }
        if (cutsGroup(match.from())) {
            return "it begins in the middle of an enumeration";
        }
        if (endsWithSpeaker(match)) {
            return "the name behind the comma tells who says so";
        }
        if (endsWithOwner(match)) {
            return "the name at its end only tells whose the next words are";
        }
        if (cutsSubject(match)) {
            return "the pronoun before the verb is its object";
        }
        return isComplement(match.from(), match.bindings(), match.verbs())
                ? "who stands before the verb belongs to the preposition before" : "";
    }

    boolean step(PatternNode node, int i, Map<String, Mention> bindings, List<VerbGroup> verbs, Next next) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (node instanceof PatternNode.Literal literal) {
            return isAt(literal, i) && next.proceed(i + 1);
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return sequence(sequence.parts(), 0, i, bindings, verbs, next);
        }
        if (node instanceof PatternNode.Choice choice) {
            for (PatternNode option : choice.options()) {
                if (step(option, i, bindings, verbs, next)) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof PatternNode.Maybe maybe) {
            Next again = maybe.many() ? end -> end > i && step(maybe, end, bindings, verbs, next) : next;
            return step(maybe.part(), i, bindings, verbs, again) || next.proceed(i);
        }
        if (node instanceof PatternNode.Slot slot) {
            return slot(slot, i, bindings, next);
        }
        if (node instanceof PatternNode.Listed listed) {
            return listed(listed, i, verbs, next);
        }
        if (node instanceof PatternNode.Gap gap) {
            return gap(gap, i, next);
        }
        if (node instanceof PatternNode.Unless unless) {
            return !step(unless.part(), i, new LinkedHashMap<>(bindings), new ArrayList<>(verbs), end -> true) && next.proceed(i);
        }
        return (((PatternNode.Beginning) node).ofSentence() ? i == 0 : begins(i)) && next.proceed(i);
    }

    private boolean isAt(PatternNode.Literal literal, int i) {
        return i < sentence.size() && sentence.token(i).is(literal.word());
    }

    private boolean begins(int i) {
        return i == 0 || sentence.isQuoteMark(i - 1) || sentence.endsClause(i - 1) || sentence.is(i - 1, ",");
    }

    private boolean sequence(List<PatternNode> parts, int index, int i, Map<String, Mention> bindings,
                             List<VerbGroup> verbs, Next next) {
        if (index == parts.size()) {
            return next.proceed(i);
        }
        // Mostly another word stands there: no need to prepare for what would follow it.
        boolean other = parts.get(index) instanceof PatternNode.Literal literal && !isAt(literal, i);
        return step(parts.get(index), i, bindings, verbs, other ? NOWHERE : end -> sequence(parts, index + 1, end, bindings, verbs, next));
    }

    private boolean slot(PatternNode.Slot slot, int i, Map<String, Mention> bindings, Next next) {
        for (Mention mention : sentence.at(i)) {
            if (!slot.types().contains(mention.type())) {
                continue;
            }
            if (slot.variable().isEmpty()) {
                if (next.proceed(mention.to())) {
                    return true;
                }
                continue;
            }
            Mention before = bindings.put(slot.variable(), mention);
            if (next.proceed(mention.to())) {
                return true;
            }
            if (before == null) {
                bindings.remove(slot.variable());
            } else {
                bindings.put(slot.variable(), before);
            }
        }
        return false;
    }

    /** "Hamas" in "the leader of Hamas met": the words name the leader, not the body, unless the whole match stands within them. */
    private boolean cutsRole(Map<String, Mention> bindings, int from, int to) {
        for (Mention mention : bindings.values()) {
            boolean body = mention.type() == Mention.Type.ORG || mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.NATION;
            if (body && sentence.isInsideLonger(mention, Mention.Type.ROLE)
                    && !sentence.isInsideLonger(new Mention(Mention.Type.TITLE, from, to, new Mention.Nothing()), Mention.Type.ROLE)) {
                return true;
            }
            if (body && mention.from() == from && sentence.is(from - 1, "of") && sentence.endingAt(from - 1, Mention.Type.PERSON) != null) {
                // "X of Norway, who met Y"
                return true;
            }
        }
        return false;
    }

    /** "The adviser of X went": X, behind a preposition and right before the verb, is not who went. */
    private boolean isComplement(int from, Map<String, Mention> bindings, List<VerbGroup> verbs) {
        // "Under President X": the title belongs to the name.
        int start = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.from() < from && bindings.values().stream().anyMatch(m -> m.type() == Mention.Type.PERSON && m.from() == from && m.to() == p.to() && m.meaning() instanceof Mention.Named named && named.entity().equals(p.entity())))
                .mapToInt(Mention::from).min().orElse(from);
        int noun = words.french() ? words.list("person-description").matchBefore(sentence.tokens, start) : -1;
        boolean behind = words.list("preposition").match(sentence.tokens, (noun > 0 ? noun : start) - 1) >= 0 && !opensClause(start - 1) && !givesReason(start - 1, verbs);
        boolean absolute = sentence.is(from - 1, "with", "avec") && !verbs.isEmpty() && (isGerund(verbs.get(0).head()) || sentence.is(verbs.get(0).from(), "being", "having"));
        int of = sentence.is(start - 1, "of") && !verbs.isEmpty() && words.list("succession.participle").match(sentence.tokens, verbs.get(0).head()) > 0 ? start - 1 : -1;
        // "The resignation of X, replaced by Y"
        absolute |= of > 0 && (words.list("resignation.noun").matchBefore(sentence.tokens, of) >= 0 || words.list("dismissal.noun").matchBefore(sentence.tokens, of) >= 0 || words.list("departure.noun").matchBefore(sentence.tokens, of) >= 0);
        // "With X succeeding her" tells of X; "the wife of X, died" does not.
        return behind && !absolute && bindings.values().stream().anyMatch(m -> m.from() == from && PARTIES.contains(m.type())
                && (!verbs.isEmpty() && m.to() == verbs.get(0).from()
                || m.type() == Mention.Type.PERSON && sentence.is(m.to(), ",") && (isVerb(m.to() + 1) || isTitleOf(m, verbs))));
    }

    /** "Talks ended after the mayor, X, was killed", "After its head, X, died, ...": whether "after" begins a clause behind the verb of another, or opens the sentence. */
    private boolean opensClause(int after) {
        int comma = IntStream.range(0, Math.max(0, after)).filter(i -> sentence.is(i, ",")).findFirst().orElse(after);
        return sentence.is(after, "after") && (after == 0 || after < MOST_HEADS && comma == after && Terms.of(sentence.language).units.containsKey(sentence.lower(after - 1)) || IntStream.range(1, comma).anyMatch(this::isPlainPast));
    }

    /** "There was no heir, for X had been killed": whether "for" behind a comma begins a clause, whose verb has an auxiliary. */
    private boolean givesReason(int at, List<VerbGroup> verbs) {
        return sentence.is(at, "for") && sentence.is(at - 1, ",") && !verbs.isEmpty() && verbs.get(0).from() < verbs.get(0).head();
    }

    /** "Stopped", but not "elected", of which a comma or the next words may make no more than an aside. */
    private boolean isPlainPast(int i) {
        WordClass word = sentence.token(i).word();
        return !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised() && !sentence.is(i - 1, ",");
    }

    /** "L'avocat de X, Y (PS), a démissionné": whether a title belongs to somebody whose bearer is named behind, before the verb. */
    private boolean isTitleOf(Mention owner, List<VerbGroup> verbs) {
        Mention bearer = sentence.at(owner.to() + 1, Mention.Type.PERSON);
        boolean titled = sentence.is(owner.from() - 1, "de", "d'", "of") && sentence.endingAt(owner.from() - 1, Mention.Type.TITLE, Mention.Type.ROLE) != null;
        return titled && bearer != null && sentence.is(bearer.to(), ",", "(") && !verbs.isEmpty() && verbs.get(0).from() > bearer.to();
    }

    /** "X l'avait refusé": whom X has refused did nothing. */
    private boolean cutsSubject(Match match) {
        int from = match.from();
        boolean pronoun = words.french() && !match.verbs().isEmpty() && match.verbs().get(0).from() == from + 1 && sentence.is(from, "l'", "lui", "le", "la");
        boolean bound = pronoun && match.bindings().values().stream().anyMatch(m -> m.from() == from && m.length() == 1);
        return bound && (sentence.is(from - 1, "qui", "il", "elle", "on", "ils", "elles")
                || sentence.endingAt(from, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.ACTOR) != null);
    }

    private boolean isGerund(int i) {
        return !words.french() && sentence.token(i).lower().endsWith("ing") || words.french() && sentence.token(i).lower().endsWith("ant");
    }

    private boolean isVerb(int i) {
        WordClass word = i < sentence.size() ? sentence.token(i).word() : WordClass.UNKNOWN;
        return !word.finite().isEmpty() || !word.participles().isEmpty();
    }

    /** "The strike killed a commander, X said": X is no commander. */
    private boolean endsWithSpeaker(Match match) {
        // "The successor of Y, X said": what opens a sentence without a verb is told of X, whoever speaks.
        boolean apposition = match.from() == 0 && match.verbs().isEmpty();
        return !apposition && words.list("say").match(sentence.tokens, match.to()) > 0 && match.bindings().values().stream()
                .anyMatch(m -> m.type() == Mention.Type.PERSON && m.to() == match.to() && m.from() - 1 > match.from() && sentence.is(m.from() - 1, ","));
    }

    /** "Killed X's brother", "the death of X's brother": X was not killed. */
    private boolean endsWithOwner(Match match) {
        return sentence.is(match.to(), "'s") && match.bindings().values().stream().anyMatch(m -> m.to() == match.to() && m.from() > match.from()
                && PARTIES.contains(m.type()) && (!match.verbs().isEmpty() || sentence.is(m.from() - 1, "of")));
    }

    /** "Y and Z" at the end of "X, Y and Z", "Y" in "X, then Y succeeded Z": the match would leave out X. */
    private boolean cutsGroup(int from) {
        boolean next = sentence.is(from - 1, "then", "puis") && sentence.endingAt(sentence.is(from - 2, ",") ? from - 2 : from - 1, Mention.Type.PERSON) != null;
        return next || sentence.all(Mention.Type.GROUP).stream().anyMatch(g -> g.from() < from && from < g.to());
    }

    private boolean listed(PatternNode.Listed listed, int i, List<VerbGroup> verbs, Next next) {
        if (listed.voice() == PatternNode.Voice.NONE) {
            for (int end : listed.forms().matches(sentence.tokens, i)) {
                if (next.proceed(end)) {
                    return true;
                }
            }
            return false;
        }
        int[] heads = heads(i);
        for (int k = heads.length - 1; k >= 0; k--) {
            int head = heads[k];
            if (head >= sentence.size() || !listed.forms().mayBegin(sentence.token(head)) || !fits(listed.voice(), i, head) || isJoined(i, head)) {
                continue;
            }
            for (int end : listed.forms().matches(sentence.tokens, head)) {
                verbs.add(new VerbGroup(i, head, end));
                if (next.proceed(end) || words.french() && isNegatedBehind(i, head, end) && next.proceed(end + 1)) {
                    return true;
                }
                verbs.remove(verbs.size() - 1);
            }
        }
        return false;
    }

    /** "N'a pas rencontré X ni visité Y": not X has visited Y. */
    private boolean isJoined(int i, int head) {
        return words.french() && sentence.is(i, "ni") && head == i + 1 && sentence.endingAt(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY) != null;
    }

    /** "Ne soutient pas": whether the second half of a negation stands behind a verb in a tense of one word. */
    private boolean isNegatedBehind(int from, int head, int end) {
        return from < head && sentence.is(from, "ne", "n'") && sentence.is(end, "pas", "plus", "jamais");
    }

    /** The tokens at which a verb may stand whose group begins at a token, from left to right. */
    private int[] heads(int i) {
        if (i < heads.length && heads[i] != null) {
            return heads[i];
        }
        int[] found = new int[MOST_HEADS];
        int count = 0;
        int at = i;
        while (at >= 0 && count < MOST_HEADS && !(at < sentence.size() && sentence.isMonth(at))) {
            found[count++] = at;
            at = words.verbGroup().match(sentence.tokens, at);
        }
        int[] own = Arrays.copyOf(found, count);
        if (i < heads.length) {
            heads[i] = own;
        }
        return own;
    }

    /** "X killed three policemen", "X murdered his neighbour": an English participle that is a past tense as well acts on what follows it. */
    private boolean hasObject(int head) {
        if (words.french() || sentence.is(head - 1, ",") || sentence.token(head).word().finite().isEmpty()) {
            return false;
        }
        boolean acting = sentence.is(head - 1, "he", "she", "they", "it", "we", "i", "who", "which");
        for (int i = head - 1; i > Math.max(0, head - NEAR_SUBJECT) && !sentence.is(i, ","); i--) {
            // "X, whom Y ousted": Y acts.
            acting |= sentence.is(i, "whom");
        }
        Mention age = sentence.token(Math.min(head + 1, sentence.size() - 1)).isNumber() ? sentence.at(head + 1, Mention.Type.AGE) : null;
        // "Killed 79-year-old Y"
        boolean aged = age != null && sentence.at(age.to(), OBJECTS) != null;
        return acting || aged || sentence.at(head + 1, OBJECTS) != null || words.list("determiner").match(sentence.tokens, head + 1) > 0;
    }

    private boolean fits(PatternNode.Voice voice, int from, int head) {
        if (voice == PatternNode.Voice.ANY) {
            return true;
        }
        boolean being = false;
        boolean reflexive = false;
        for (int i = from; i < head; i++) {
            // "Is thought to have armed": the being belongs to the thinking.
            being = !sentence.is(i, "have", "avoir") && (being || words.list("being").match(sentence.tokens, i) >= 0);
            reflexive |= sentence.is(i, "s'", "se");
        }
        if (voice == PatternNode.Voice.REFLEXIVE) {
            return reflexive;
        }
        WordClass word = head < sentence.size() ? sentence.token(head).word() : WordClass.UNKNOWN;
        // "Is supplying" and "s'est imposé" are no passives; "est arrivé" is the past of a verb as well as a state.
        boolean passive = being && !reflexive && (word.verbs().isEmpty() || !word.participles().isEmpty());
        boolean past = word.participles().stream().anyMatch(words::isPastWithBeing);
        return voice == PatternNode.Voice.PASSIVE ? passive || from == head && !hasObject(head) : !passive || past;
    }

    private boolean gap(PatternNode.Gap gap, int i, Next next) {
        if (gap.reach() != PatternNode.Reach.ASIDE && next.proceed(i)) {
            return true;
        }
        boolean relative = sentence.is(i, "who", "whose", "whom", "which", "qui", "dont", "que");
        for (int at = i; at < i + gap.most() && at < sentence.size(); at++) {
            if (sentence.endsClause(at) || sentence.isQuoteMark(at) || !admits(gap.reach(), at, relative)) {
                return false;
            }
            if (!(gap.reach() == PatternNode.Reach.ASIDE && !relative && endsWithName(i, at + 1)) && next.proceed(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an aside ends with the name of somebody who may do what follows: "X met the mayor, Y, resigned", but no "X, a friend of Y, resigned"; a relative clause may. */
    private boolean endsWithName(int from, int to) {
        Mention person = sentence.endingAt(to, Mention.Type.PERSON);
        return person != null && person.from() >= from
                && !sentence.is(person.from() - 1, "of", "by", "from", "with", "to", "for", "under", "de", "d'", "du", "par", "avec", "à", "pour", "sous");
    }

    private boolean admits(PatternNode.Reach reach, int at, boolean relative) {
        return switch (reach) {
            case LOOSE -> true;
            case ASIDE -> !sentence.is(at, ",") && (relative || words.list("copula").match(sentence.tokens, at) < 0);
            case TIGHT -> {
                boolean party = sentence.at(at, Mention.Type.PLACE) == null
                        && sentence.at(at).stream().anyMatch(m -> PARTIES.contains(m.type()));
                // "Was named by the minister": who does it stands behind.
                yield !sentence.is(at, ",", "by", "par") && !party;
            }
        };
    }
}
