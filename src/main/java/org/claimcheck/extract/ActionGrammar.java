package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Reads who did what, and what happened to whom, off the clauses of a sentence.
 *
 * <p>Where patterns say how one kind of claim is worded, this grammar finds subject and object of any verb of the
 * vocabulary: beside it, before an aside or a relative pronoun, carried on from the verb before ("..., and was freed"),
 * behind an opening participle ("Born in Rome, X ...").
 */
final class ActionGrammar {

    private static final Mention.Type[] PARTIES = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.ACTOR};
    private static final Mention.Type[] OBJECTS = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.THING, Mention.Type.PLACE, Mention.Type.ACTOR};
    private static final Mention.Type[] KIN = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY};
    private static final Mention.Type[] NAMES = {Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE,
        Mention.Type.THING, Mention.Type.TITLE, Mention.Type.DATE};
    /** Events between teams, which may go by their towns. */
    private static final Set<String> CONTESTS = Set.of("victory", "defeat", "draw");
    /** Tokens that an aside may hold. */
    private static final int LONGEST_ASIDE = 40;
    private static final int LONGEST_PHRASE = 6;
    /** Letters of a word in a title that has no capital: "with". */
    private static final int LONGEST_PARTICLE = 4;
    /** Characters of a quote that reaches back to a subject before an aside. */
    private static final int LONGEST_QUOTE = 160;
    /** Words between a comma and the name behind it. */
    private static final int LONGEST_OPENING = 9;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final ActionIndex index;
    private final NounPhrases phrases;
    private final ActionIndex.Aside aside;

    ActionGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.index = lexicon.actions();
        this.phrases = new NounPhrases(sentence, lexicon.words());
        this.aside = new WithinWording();
    }

    /**
     * A clause that tells an event or a relation.
     *
     * @param entry the wording that tells it
     * @param match where it stands, with the subject {@code a}, the object {@code b} and the {@code actor}
     */
    record Told(ActionIndex.Entry entry, PatternMatcher.Match match) {

        /** The token of its verb or noun. */
        int head() {
            return match.verbs().isEmpty() ? match.from() : match.verbs().get(0).head();
        }
    }

    /** A verb of a sentence with its auxiliaries. */
    private record Verb(int from, int head, int to, boolean passive, boolean bare) {
    }

    /** What the clauses of a sentence tell, from left to right. */
    List<Told> find() {
        List<Told> told = new ArrayList<>();
        // "A renoncé à remettre sa démission": the wordings of infinitives that tell nothing, of which the nouns tell nothing either.
        BitSet idle = new BitSet();
        Mention subject = null;
        Verb last = null;
        int i = 0;
        while (i < sentence.size()) {
            if (sentence.isQuoteMark(i)) {
                subject = null;
            }
            // "The Belfast-born peer", "US-educated": told in passing, of nobody by name.
            boolean compound = sentence.followsHyphen(i) && !sentence.is(i - 1, "re", "co");
            List<ActionIndex.Found> entries = isFree(i) && !compound ? index.verbsAt(sentence.tokens, i, aside) : List.of();
            if (entries.isEmpty()) {
                i++;
                continue;
            }
            int end = entries.get(0).end();
            if (!words.french() && end - i == 2 && sentence.followsHyphen(i + 1) && end < sentence.size() && isBareNoun(end)) {
                // "A knock-out match"
                i = end;
                continue;
            }
            if (words.french() && sentence.is(i, "s'", "se") && isOutreached(i, end)) {
                // "S'est imposé sur la pelouse de Y": the longer wording begins at the participle.
                i++;
                continue;
            }
            boolean follows = !told.isEmpty() && i - told.get(told.size() - 1).match().to() <= 2 || isPurpose(i);
            Verb verb = verb(i, end, follows, entries);
            if (verb == null) {
                if (end - i > 1 && (words.french() ? isInfinitiveForm(i) : sentence.is(i - 1, "to"))) {
                    idle.set(i, end);
                }
                i++;
                continue;
            }
            if (words.french() && verb.bare() && sentence.is(verb.from() - 1, "et") && (last != null && !last.bare() && !last.passive() || sharesHaving(verb.from() - 1))) {
                // "A limogé X et nommé Y": one auxiliary for both.
                verb = new Verb(verb.from(), verb.head(), verb.to(), false, false);
            }
            last = verb;
            Mention own = subject(verb, subject);
            Told action = action(verb, entries, own, own == subject);
            if (action != null) {
                told.add(action);
            } else if ((own == null || own.type() != Mention.Type.GROUP && !own.entity().isNamed()) && end - i > 1) {
                // "Ce dernier a pris sa retraite": the retirement of somebody whom no name tells.
                idle.set(i, end);
            }
            if (own != null) {
                subject = own;
            } else if (!words.french() && isRelative(verb.from() - 1)) {
                // "An army around Rome, which controls the road and was beaten": no more is told of the army.
                subject = null;
            }
            i = end;
        }
        for (int n = 0; n < sentence.size(); n++) {
            Told action = idle.get(n) ? null : isFree(n) ? noun(n) : titled(n);
            if (action != null) {
                told.add(action);
            }
        }
        return told;
    }

    /** "Norway is a member of the alliance", "the bank, owner of X": a relation told by a title where a body has it; null where a person does. */
    private Told titled(int n) {
        Mention title = sentence.at(n, Mention.Type.TITLE);
        boolean plain = title != null && title.from() == n && !sentence.token(n).isCapitalised() && !sentence.isCovered(n, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING);
        Told told = plain ? noun(n) : null;
        Mention holder = told == null || !told.entry().kind().equals("relation") ? null : told.match().bindings().get("a");
        return holder != null && (holder.type() == Mention.Type.COUNTRY || holder.type() == Mention.Type.ORG) ? told : null;
    }

    private boolean isOutreached(int from, int end) {
        return IntStream.range(from + 1, end).anyMatch(i -> index.verbsAt(sentence.tokens, i, aside).stream().anyMatch(e -> e.end() > end));
    }

    private boolean isFree(int i) {
        Token token = sentence.token(i);
        boolean title = token.isCapitalised() && i > 0 && !sentence.isTitleCase() && !sentence.isQuoteMark(i - 1);
        return token.isWord() && !title && !sentence.isCovered(i, NAMES);
    }

    // --- verbs --------------------------------------------------------------------------------------------------------

    /**
     * The verb at a token; null if the word is a noun or an adjective there.
     *
     * @param first   the first token of its wording: the verb, or "s'" before it
     * @param follows whether another action was told right before: "went to Rome to meet X"
     */
    private Verb verb(int first, int end, boolean follows, List<ActionIndex.Found> entries) {
        boolean pronoun = words.french() && end - first > 1 && sentence.is(first, "s'", "se");
        int head = pronoun ? first + 1 : first;
        int from = first;
        while (true) {
            int start = words.verbGroup().matchBefore(sentence.tokens, from);
            if (start < 0 && (isManner(from - 1) || isEmphatic(from - 1)) && words.verbGroup().matchBefore(sentence.tokens, from - 1) >= 0) {
                start = words.verbGroup().matchBefore(sentence.tokens, from - 1);
            }
            if (start < 0 && from == head && isMannerBetween(head, end)) {
                start = from - 1;
            }
            if (start < 0 || sentence.isCovered(start, Mention.Type.OWNER) || isArticle(start) || isGerund(start, head)) {
                break;
            }
            from = start;
        }
        if (words.french() && sentence.is(from, "être") && isIdleInfinitive(from)) {
            return null;
        }
        boolean being = false;
        boolean to = false;
        boolean reflexive = pronoun;
        for (int i = from; i < head; i++) {
            // "Is believed to have pleaded guilty", "was forced to sell": what stands before "to" is no auxiliary of the verb behind it.
            being = !sentence.is(i, "to") && (being || words.list("being").match(sentence.tokens, i) >= 0);
            to |= sentence.is(i, "to");
            reflexive |= sentence.is(i, "s'", "se");
        }
        // "Re-elected" is two words here, of which the second tells the form.
        boolean prefixed = sentence.is(head, "re") && head + 1 < sentence.size() && sentence.followsHyphen(head + 1);
        WordClass word = sentence.token(prefixed ? head + 1 : head).word();
        boolean participle = !word.participles().isEmpty();
        boolean infinitive = words.french() && isInfinitiveForm(head);
        if (infinitive && (from == head || isReflexiveOnly(from, head)) && !isPurpose(head) && !isBeforehand(from)) {
            // "Refuse d'ouvrir", "la possibilité d'ouvrir": nobody opens.
            return null;
        }
        boolean preposition = word.other() && word.finite().isEmpty();
        if (from == head && !isGerund(head - 1, head) && (preposition || isNoun(head) || isAttribute(head))) {
            return null;
        }
        // "X rejoint Y": a present that looks like a participle has an object.
        boolean present = words.french() && !word.finite().isEmpty() && !sentence.is(head - 1, ",") && opensObject(end);
        boolean bare = from == head && participle && !present && (words.french() || !word.finite().isEmpty() || word.verbs().equals(word.participles()));
        boolean passive;
        if (words.french()) {
            boolean etre = word.participles().stream().anyMatch(words::isPastWithBeing);
            passive = participle && !reflexive && !etre && (being || bare);
        } else {
            boolean progressive = word.participles().isEmpty();
            passive = being && !progressive || bare && (lacksObject(head, end, entries) || isBarePassive(head, end, word, entries));
            int joined = bare && !passive ? passiveBefore(head, end) : -1;
            if (joined >= 0) {
                return new Verb(joined, head, end, true, false);
            }
        }
        if (!participle && to && from == head - 1 && !follows && words.list("plan").matchBefore(sentence.tokens, head) < 0
                && !words.french()) {
            // "... to win": an infinitive says what is wanted, unless a plan or a journey stands before it.
            return null;
        }
        return new Verb(from, head, end, passive, bare);
    }

    /** "Was hunted down and killed": where the auxiliaries of the first participle begin that a second one shares; -1 if it shares none. */
    private int passiveBefore(int head, int end) {
        int and = isManner(head - 1) ? head - 2 : head - 1;
        boolean closes = end >= sentence.size() || !sentence.token(end).isWord() || sentence.at(end, Mention.Type.DATE) != null
                || sentence.is(end, "in", "on", "at", "by", "near", "outside", "as", "when", "after", "during", "with", "last", "while", "for", "to", "from");
        for (int i = and - 1; closes && sentence.is(and, "and") && i > Math.max(0, and - LONGEST_PHRASE); i--) {
            if (!sentence.token(i).isWord() || sentence.endsClause(i) || sentence.isCovered(i, PARTIES) || sentence.is(i, "and")) {
                return -1;
            }
            int group = sentence.token(i).word().participles().isEmpty() ? -1 : words.verbGroupStart(sentence.tokens, i);
            if (group >= 0 && group < i) {
                return sentence.is(i - 1, "was", "were", "is", "are", "been", "being") || sentence.is(i - 2, "was", "were", "been") ? group : -1;
            }
        }
        return -1;
    }

    /** "Aurait menti au conseil et remis sa démission": whether a participle with "avoir" stands before "et" in its clause, and no passive. */
    private boolean sharesHaving(int et) {
        for (int i = et - 1; i > Math.max(0, et - LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ",", "qui", "que", "qu'"); i--) {
            if (isParticiple(i) && !sentence.token(i).isCapitalised() && !isArticle(i - 1)) {
                return sentence.is(i - 1, "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ayant");
            }
        }
        return false;
    }

    /** "A été grièvement blessé", "was narrowly elected": how it was done. */
    private boolean isManner(int i) {
        return i > 0 && sentence.token(i).isWord() && !sentence.token(i).isCapitalised() && sentence.lower(i).endsWith(words.french() ? "ment" : "ly")
                && sentence.token(i).word().nouns().isEmpty() && sentence.token(i).word().verbs().isEmpty() && words.list("near-miss").match(sentence.tokens, i) < 0;
    }

    /** "X unilaterally left Y": an English adverb between somebody and what they did; "a firm partly owned by Y" tells of no doing. */
    private boolean isMannerBetween(int head, int end) {
        boolean between = !words.french() && head > 1 && isManner(head - 1) && (sentence.endingAt(head - 1, PARTIES) != null || sentence.is(head - 2, "who", "which"));
        WordClass word = sentence.token(head).word();
        return between && !word.finite().isEmpty() && (word.participles().isEmpty() || opensObject(end));
    }

    /** "En battant Y": whether a participle and what stands at a token before it are a French gerund. */
    private boolean isGerund(int en, int head) {
        return words.french() && sentence.is(en, "en") && sentence.lower(head).endsWith("ant");
    }

    /** "X a, elle, été élue", "X a lui été battu": a pronoun that only sets its subject against somebody else. */
    private boolean isEmphatic(int i) {
        return i > 0 && words.french() && sentence.is(i, "elle", "lui", "elles", "eux");
    }

    /** "Flew to Rome on Monday to meet X", "s'est rendu à Rome pour rencontrer X": what a journey to a place is for. */
    private boolean isPurpose(int head) {
        int at = head - 1;
        if (words.french() ? !sentence.is(at, "pour") && !(sentence.is(at, "de") && sentence.is(at - 1, "afin")) : !sentence.is(at, "to")) {
            return false;
        }
        at = sentence.is(at, "de") ? at - 1 : at;
        for (int guard = 0; guard < 2; guard++) {
            Mention date = sentence.endingAt(at, Mention.Type.DATE);
            at = date == null ? at : sentence.is(date.from() - 1, "on", "in", "le", "en") ? date.from() - 1 : date.from();
            Mention place = sentence.endingAt(at, Mention.Type.PLACE, Mention.Type.COUNTRY);
            if (place == null) {
                return false;
            }
            for (int i = place.from() - 1; i >= Math.max(0, place.from() - LONGEST_PHRASE); i--) {
                if (words.list("visit.verb").match(sentence.tokens, i) > 0) {
                    return true;
                }
            }
            at = place.from();
        }
        return false;
    }

    /** "A refusé d'être nommé", "envisage d'être nommé": nobody is; but somebody is in "avant d'être nommé". */
    private boolean isIdleInfinitive(int from) {
        return sentence.is(from - 1, "d'", "de") && !sentence.is(from - 2, "avant", "accusé", "accusée", "afin");
    }

    private boolean isInfinitiveForm(int i) {
        WordClass word = sentence.token(i).word();
        return word.finite().isEmpty() && !word.conditional() && word.participles().isEmpty() && !word.verbs().isEmpty() && !sentence.lower(i).endsWith("ant");
    }

    /** "De se rendre à la police": no auxiliary but the pronoun. */
    private boolean isReflexiveOnly(int from, int head) {
        return head - from == 1 && sentence.is(from, "s'", "se");
    }

    /** "A consulté ses proches avant de quitter Y", and no "consultera ses proches avant de quitter Y": what came after something past. */
    private boolean isBeforehand(int from) {
        if (!sentence.is(from - 1, "de", "d'") || !sentence.is(from - 2, "avant")) {
            return false;
        }
        for (int i = from - 3; i >= 0 && !sentence.endsClause(i) && !sentence.isQuoteMark(i); i--) {
            WordClass word = sentence.token(i).word();
            if (sentence.is(i, "a", "ont", "est", "sont", "avait", "avaient", "était", "étaient") && i + 1 < from && IntStream.rangeClosed(i + 1, Math.min(i + 3, from - 3)).anyMatch(this::isParticiple)) {
                return true;
            }
            if (!word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    private boolean isInfinitive(int i) {
        WordClass word = i < sentence.size() ? sentence.token(i).word() : null;
        return word != null && word.verbs().contains(sentence.lower(i)) && word.nouns().isEmpty();
    }

    private boolean isArticle(int i) {
        return words.french() && sentence.is(i, "le", "la", "les", "l'", "leur", "en") && (i == 0 || !sentence.isCovered(i - 1, PARTIES)
                && !sentence.is(i - 1, "qui", "ne", "n'", "il", "elle", "ils", "elles"));
    }

    /** "The win", "its launch": behind an article or the like the word is a noun. */
    private boolean isNoun(int i) {
        WordClass word = sentence.token(i).word();
        if (word.nouns().isEmpty() && word.adjectives().isEmpty()) {
            return false;
        }
        if (i == 0 || isFirstTime(i)) {
            return word.participles().isEmpty();
        }
        if (!words.french() && sentence.is(i - 1, "by") && sentence.lower(i).endsWith("ing") && sentence.at(i + 1, PARTIES) != null) {
            // "Won by beating Y"
            return false;
        }
        boolean determined = words.french()
                ? sentence.is(i - 1, "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "ce", "cet", "cette", "ces", "son",
                        "sa", "ses", "leur", "leurs", "notre", "nos", "en", "à", "par", "sans", "pour", "avec")
                : sentence.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "of", "in", "on", "for", "with", "by",
                        "from", "any", "no", "more", "some", "at", "our", "my", "your", "these", "those", "another", "second", "first", "third");
        if (determined) {
            // "Norbank SA dépose son bilan": the end of a name.
            return !(sentence.token(i - 1).isCapitalised() && sentence.endingAt(i, Mention.Type.ORG) != null);
        }
        Token before = sentence.token(i - 1);
        if (words.french() && !word.nouns().isEmpty()) {
            boolean free = before.isWord() && !before.isCapitalised() && !sentence.isCovered(i - 1) && !before.word().adjectives().isEmpty()
                    && before.word().participles().isEmpty();
            return free;
        }
        if (isBarePlural(i)) {
            return true;
        }
        if (isPlainForm(i) && isSingular(i - 1) && !sentence.isCovered(i - 1, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY)) {
            // "Their first league win": a verb would be "wins" or "won" behind a singular.
            return true;
        }
        boolean adjective = before.isWord() && !before.word().adjectives().isEmpty() && !before.isCapitalised() && before.word().finite().isEmpty()
                && before.word().participles().isEmpty() && !sentence.isCovered(i - 1, PARTIES);
        // "A four wicket win"
        boolean numeral = before.isNumber() || i > 1 && !before.isCapitalised() && !before.word().nouns().isEmpty() && sentence.endingAt(i - 1, Mention.Type.NUMBER) != null;
        if (!words.french() && !word.nouns().isEmpty() && word.participles().isEmpty() && sentence.endingAt(i, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.ACTOR) != null
                && word.verbs().contains(sentence.lower(i)) && isSubjectHead(i)) {
            // "The Israeli military campaign in the north has failed": it is the campaign that has.
            return true;
        }
        return word.participles().isEmpty() && !words.french() && (adjective || numeral || sentence.followsHyphen(i - 1) || sentence.endingAt(i, Mention.Type.NATION) != null);
    }

    /** "After state visits to Norway", "paid state visits": a plural behind a singular that no article makes a subject. */
    private boolean isBarePlural(int i) {
        WordClass word = sentence.token(i).word();
        boolean plural = !words.french() && sentence.lower(i).endsWith("s") && !word.nouns().isEmpty() && !word.nouns().contains(sentence.lower(i)) && i > 1;
        if (!plural || !isSingular(i - 1) || words.list("body-noun").match(sentence.tokens, i - 1) > 0 || !sentence.token(i - 2).isWord()) {
            return false;
        }
        WordClass before = sentence.token(i - 2).word();
        return words.list("preposition").match(sentence.tokens, i - 2) > 0 || sentence.is(i - 2, "after", "before", "during", "following")
                || !before.finite().isEmpty() && before.nouns().isEmpty() && !before.other();
    }

    /** Whether a word is a noun as well as a verb without any ending, and no past participle as "hit" or "cut" are. */
    private boolean isPlainForm(int i) {
        WordClass word = sentence.token(i).word();
        return !words.french() && word.nouns().contains(sentence.lower(i)) && word.verbs().contains(sentence.lower(i)) && word.participles().isEmpty();
    }

    /** Whether a word is a singular noun and nothing else that may stand before a verb. */
    private boolean isSingular(int i) {
        Token token = sentence.token(i);
        WordClass word = token.word();
        boolean noun = token.isWord() && !token.isCapitalised() && word.nouns().contains(token.lower()) && !token.lower().endsWith("s") && !word.other() && words.list("collective-noun").match(sentence.tokens, i) < 0;
        if (!noun || word.finite().isEmpty() || i == 0) {
            return noun;
        }
        WordClass before = sentence.token(i - 1).word();
        return sentence.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "'s", "this", "that", "first", "second") || !before.adjectives().isEmpty() && before.finite().isEmpty()
                || before.nouns().contains(sentence.lower(i - 1));
    }

    /** Whether an auxiliary follows in the same clause: what stands before it is no verb. */
    private boolean isSubjectHead(int i) {
        for (int at = i + 1; at < Math.min(sentence.size(), i + LONGEST_PHRASE + 2) && sentence.token(at).isWord(); at++) {
            if (words.list("auxiliary").match(sentence.tokens, at) > 0 && !sentence.is(at, "to", "not")) {
                return true;
            }
            if (words.list("clause-word").match(sentence.tokens, at) >= 0 || sentence.is(at, "and", "but", "or", "that", "which", "who", "when", "after", "before", "as", "while")) {
                return false;
            }
        }
        return false;
    }

    /** "First elected in 2000, X ...": an opening participle with such a word before it. */
    private boolean isFirstTime(int i) {
        return i == 1 && sentence.is(0, "first", "newly", "recently") && !sentence.token(i).word().participles().isEmpty();
    }

    /** "The sacked minister", "the detained men": a participle before its noun. */
    private boolean isAttribute(int i) {
        if (words.french() || sentence.token(i).word().participles().isEmpty() || i == 0) {
            return false;
        }
        return sentence.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "newly", "recently", "this", "of", "by", "with");
    }

    /** "X, named coach in May, ...", "the man arrested on Monday": no object follows, and an agent or a comma tells a passive. */
    private boolean isBarePassive(int head, int end, WordClass word, List<ActionIndex.Found> entries) {
        if (word.finite().isEmpty()) {
            return true;
        }
        if (words.list("intransitive").match(sentence.tokens, head) > 0) {
            // "X, the singer of the band, died": nobody is died.
            return false;
        }
        for (int i = end; i < Math.min(sentence.size(), end + 4) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "by") && i > end && isParticiple(i - 1) && !sentence.is(i - 2, "and")) {
                // "Bought a firm owned by Y": Y is the agent of another participle.
                break;
            }
            // "Won the cup by beating Y": what somebody does is no agent.
            // Nor is it by how much: "beat Y by two goals".
            int amount = sentence.is(i + 1, "a") ? i + 2 : i + 1;
            boolean margin = sentence.at(amount, Mention.Type.NUMBER) != null || amount > i + 1
                    && (sentence.is(amount, "margin", "single") || words.list("margin-unit").match(sentence.tokens, amount) > 0);
            if (sentence.is(i, "by") && !margin && !(i + 1 < sentence.size() && sentence.token(i + 1).lower().endsWith("ing") && !sentence.token(i + 1).isCapitalised())) {
                return true;
            }
        }
        boolean apposed = sentence.is(head - 1, ",") && sentence.endingAt(head - 1, PARTIES) != null && !closesApposition(head - 1) || head == 0 || isFirstTime(head);
        // "X, 49, the head of Y, pleaded guilty": what only its doer tells.
        Mention aside = sentence.is(head - 1, ",") ? beforeAside(head - 1) : null;
        boolean done = aside != null && tellsMoreOf(aside, head - 1, true)
                && entries.stream().allMatch(e -> e.entry().frame() == ActionIndex.Frame.DOES && e.entry().kind().equals("event"));
        return apposed && !done && !relativeBefore(head) && !closesAside(head);
    }

    /** "X charged with fraud", "X jailed in Rome": what needs an object has none before its preposition, or at the end of a headline. */
    private boolean lacksObject(int head, int end, List<ActionIndex.Found> entries) {
        Mention subject = sentence.endingAt(head, Mention.Type.PERSON, Mention.Type.ORG);
        if (subject == null || entries.stream().anyMatch(e -> e.entry().frame() != ActionIndex.Frame.UNDERGOES || e.gap() >= 0)) {
            return false;
        }
        if (end - head == 2 && sentence.is(head + 1, "with", "of", "to", "for")) {
            return true;
        }
        boolean alone = end - head == 1 && (subject.from() == 0 || sentence.endsClause(subject.from() - 1) || sentence.endingAt(subject.from(), Mention.Type.TITLE) != null);
        boolean closed = end >= sentence.size() || sentence.is(end, ".") || sentence.is(end, "in", "for", "after", "over", "near", "during", "amid") && sentence.at(end + 1, KIN) == null;
        return alone && closed && subject.type() == Mention.Type.PERSON && !hasVerb(end, sentence.size());
    }

    /** "X, whose friends left, visited Y", "X, whom parliament elected, visited Y": a relative clause of any kind. */
    private boolean opensAside(int i) {
        return isRelative(i) || sentence.is(i, "whom", "whose", "que", "qu'", "dont", "auquel", "où", "where");
    }

    /** "The chief of Y, X, ...", "his wife, X, ...": the comma behind X belongs to the one before. */
    private boolean closesApposition(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_PHRASE); i--) {
            if (sentence.is(i, ",")) {
                Mention name = sentence.at(i + 1, Mention.Type.PERSON);
                boolean title = sentence.endingAt(i, Mention.Type.ROLE, Mention.Type.TITLE) != null || words.list("kin").matchBefore(sentence.tokens, i) >= 0;
                return name != null && name.to() == comma && title && sentence.endingAt(i, Mention.Type.PERSON) == null;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        return i < sentence.size() && words.list("relative").match(sentence.tokens, i) > 0;
    }

    /**
     * "X, who met Y, resigned", "X, a friend of Y, visited Rome": the verb behind the aside is that of X, unless another one comes:
     * "X, who met Y, named coach in May, resigned". Behind asides without a verb, an object tells it from a second aside.
     */
    private boolean closesAside(int head) {
        Mention aside = sentence.is(head - 1, ",") ? beforeAside(head - 1) : null;
        boolean active = words.list("intransitive").match(sentence.tokens, head) > 0;
        if (aside == null || aside.type() != Mention.Type.PERSON && aside.type() != Mention.Type.ORG || !active && !opensAside(aside.to() + 1) && !opensObject(head + 1)) {
            return false;
        }
        int end = head + 2;
        while (end < sentence.size() && !sentence.endsClause(end)) {
            end++;
        }
        return !sentence.hasVerbBehindComma(head + 2, end);
    }

    private boolean opensObject(int i) {
        return i < sentence.size() && sentence.at(i, Mention.Type.DATE) == null
                && (phrases.isArticle(i) || sentence.is(i, "his", "her", "its", "their", "him", "it") || sentence.token(i).isCapitalised()
                || sentence.at(i, Mention.Type.ACTOR) != null);
    }

    private boolean relativeBefore(int head) {
        return head > 0 && words.list("relative").match(sentence.tokens, head - 1) > 0;
    }

    // --- subjects -----------------------------------------------------------------------------------------------------

    /** "It was X that broke off relations": X; null where nobody is stressed so. */
    private Mention stressed(int that) {
        Mention named = sentence.is(that, "that") ? sentence.endingAt(that, PARTIES) : null;
        int at = named == null ? -1 : sentence.is(named.from() - 1, "the") ? named.from() - 1 : named.from();
        return at > 1 && sentence.is(at - 1, "was", "is", "were") && sentence.is(at - 2, "it") ? named : null;
    }

    private Mention subject(Verb verb, Mention carried) {
        int at = verb.from();
        Mention dashed = beforeDashes(at);
        if (dashed != null) {
            return dashed;
        }
        if (at == 0 || isFirstTime(at) || sentence.endsClause(at - 1) || sentence.isQuoteMark(at - 1) && at == 1) {
            return afterOpening(verb);
        }
        if (sentence.is(at - 1, "en", "by", "peine", "having", "après", "avoir", "avant", "d'", "de", "after", "before", "once", "when", "while", "upon")) {
            // "En battant Y, X a gagné", "After beating Y, X won"; or of whom the clause before tells.
            Mention blamed = words.french() && sentence.is(at - 1, "d'", "de") ? sentence.endingAt(at - 1, Mention.Type.PERSON) : null;
            if (blamed != null && !phrases.isComplement(blamed.from())) {
                // "A accusé X d'avoir quitté Y"
                return blamed;
            }
            Mention speaker = speakerBefore(at - 1);
            if (speaker != null) {
                return speaker;
            }
            boolean first = carried == null && sentence.all(PARTIES).stream().noneMatch(m -> m.to() <= at);
            return first ? afterOpening(verb) : carried != null ? carried : opener();
        }
        Mention stressed = stressed(at - 1);
        if (stressed != null) {
            return stressed;
        }
        if (words.french() && sentence.is(at, "avoir", "être")) {
            // "X a déclaré avoir quitté Y", "X nie avoir quitté Y"
            int say = Math.max(words.list("say").matchBefore(sentence.tokens, at), words.list("deny").matchBefore(sentence.tokens, at));
            Mention teller = say < 0 ? null : endingBefore(words.verbGroupStart(sentence.tokens, say));
            if (teller != null) {
                return teller;
            }
        }
        if (words.list("relative").match(sentence.tokens, at - 1) > 0) {
            int end = beforeException(sentence.is(at - 2, ",") || isDash(at - 2) ? at - 2 : at - 1);
            Mention all = sentence.is(at - 1, "which") && sentence.is(at - 2, ",") ? sentence.endingAt(end, Mention.Type.GROUP) : null;
            if (all != null && hasComma(all) && !phrases.isComplement(all.from())) {
                // "X, Y and Z, which boycotted W": all of them.
                return all;
            }
            Mention thing = sentence.is(at - 1, "which") ? sentence.endingAt(end, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING) : null;
            Mention human = sentence.is(at - 1, "who", "qui") && sentence.is(end, ",") ? sentence.endingAt(end, Mention.Type.PERSON) : null;
            if (human != null && sentence.is(human.from() - 1, "à", "par", "avec", "to", "by", "with", "from")) {
                // "A succédé à X, qui a démissionné"
                return human;
            }
            return thing != null ? thing : endingBefore(end);
        }
        if (words.french() && sentence.is(at, "ni") && carried != null) {
            // "X n'a pas vu Y ni quitté Z": not Y.
            return carried;
        }
        if (sentence.is(at - 1, "and", "but", "then", "before", "et", "mais", "puis", "avant", "ou", "or", "after", "après", "while")) {
            return carried != null || !sentence.is(at - 1, "and", "et") ? carried : joinedOpener(verb);
        }
        if (sentence.is(at, "to") && !sentence.token(verb.head()).word().verbs().isEmpty() && carried != null) {
            for (int i = at - 1; i > Math.max(carried.to(), at - LONGEST_PHRASE); i--) {
                if (sentence.is(i, "who")) {
                    // "Met Y, who was obliged to leave": Y was.
                    return endingBefore(sentence.is(i - 1, ",") ? i - 1 : i);
                }
            }
            return carried;
        }
        if (isPurpose(verb.head())) {
            return carried != null ? carried : opener();
        }
        if (sentence.isQuoteMark(at - 1) && sentence.is(at - 2, ",") && openingQuote(at - 1) > 0) {
            // "X, who wrote “Storm,” died": the comma that closes the aside stands inside the quotes.
            Mention aside = beforeAside(openingQuote(at - 1));
            return aside != null ? aside : carried;
        }
        if (sentence.is(at - 1, ",")) {
            Mention group = sentence.endingAt(at - 1, Mention.Type.GROUP);
            if (group != null && hasComma(group) && !phrases.isComplement(group.from())) {
                // "The chief of Y, X, and his deputy, Z, attend": both.
                return group;
            }
            Mention named = sentence.endingAt(at - 1, Mention.Type.PERSON);
            if (named != null && hasComma(named)) {
                // "The chief of Y, X, attends": one mention of X; "followers of the chief of Y, X, attack": X does not.
                return phrases.isComplement(named.from()) ? null : named;
            }
            int comma = named == null ? -1 : named.from() - 1;
            while (comma > 0 && (phrases.isArticle(comma) || sentence.isCovered(comma, Mention.Type.NATION, Mention.Type.RANK))) {
                comma--;
            }
            Mention title = comma > 0 && sentence.is(comma, ",") ? sentence.endingAt(comma, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ACTOR) : null;
            if (title != null && title.type() == Mention.Type.ROLE && phrases.isComplement(title.from())) {
                // "Followers of the leader, X, attacked": X did not.
                return null;
            }
            if (title != null) {
                // "The chief of Y, X, attends": X is the chief.
                return named;
            }
            Mention aside = beforeAside(at - 1);
            if (verb.bare() && verb.from() == verb.head() && isParticiple(at) && isOpening(0)) {
                // "Born in Rome, freed in May, X ...": both of X.
                return afterOpening(verb);
            }
            if (aside != null && aside.type() == Mention.Type.PERSON && tellsMoreOf(aside, at - 1, !verb.passive())) {
                // "X, 49, the head of Y, pleaded guilty", "X, along with Y, surrendered"
                return aside;
            }
            if (verb.bare()) {
                // "Was engaged to Y, killed in 1982": what stands before the comma, object or not.
                Mention near = sentence.endingAt(at - 1, PARTIES);
                // "X, who was arrested, visited Y": the relative clause ends with the comma.
                if (near != null && !verb.passive() && aside != null && (aside.type() == Mention.Type.PERSON || aside.type() == Mention.Type.ORG)
                        && (opensAside(aside.to() + 1) || closesAside(at))) {
                    // "X, whose friends left Rome, visited Y", "X, who met Z, won": it was neither Rome nor Z that did.
                    return aside;
                }
                return near != null ? near : verb.passive() ? endingBefore(at - 1) : aside != null && (opensAside(aside.to() + 1) || closesAside(at)) ? aside : null;
            }
            boolean gerund = !words.french() && sentence.token(verb.head()).lower().endsWith("ing");
            boolean vague = carried == null || carried.type() == Mention.Type.ACTOR;
            Mention opener = gerund && vague ? opener() : null;
            boolean same = opener != null && opener.type() == Mention.Type.PERSON && sentence.all(Mention.Type.PERSON).stream().noneMatch(p -> p.from() > opener.to() && p.to() <= at);
            return gerund && carried != null && !same ? carried : same ? opener : aside != null ? aside : carried;
        }
        Mention near = endingBefore(at);
        return near == null ? openerWithAside(at) : named(near);
    }

    /** "It was X, not Y, who left", "c'est X, et non Y, qui est parti": where X ends; the token given where Y is no exception. */
    private int beforeException(int end) {
        for (int i = end - 1; i > Math.max(0, end - LONGEST_OPENING) && !sentence.endsClause(i); i--) {
            if (sentence.is(i, ",")) {
                return sentence.beginsException(i + 1) ? i : end;
            }
        }
        return end;
    }

    /** "X – a friend of Y – met Z": X, who stands before the dash that opens what the dash before a token closes; null where no such dashes stand. */
    private Mention beforeDashes(int at) {
        if (!isDash(at - 1)) {
            return null;
        }
        for (int i = at - 3; i > 0 && at - i <= LONGEST_ASIDE; i--) {
            if (isDash(i)) {
                Mention party = sentence.endingAt(i, PARTIES);
                return party == null || phrases.isComplement(party.from()) ? null : party;
            }
            if (sentence.isQuoteMark(i) || sentence.is(i, ";", ":")) {
                return null;
            }
        }
        return null;
    }

    private boolean isDash(int i) {
        return sentence.is(i, "–", "—", "--") || sentence.is(i, "-") && !sentence.token(i - 1).isNumber();
    }

    /** "..., X said after winning": X, who says so right before a token; null if nobody does. */
    private Mention speakerBefore(int at) {
        int say = words.french() ? -1 : words.list("say").matchBefore(sentence.tokens, at);
        int group = say < 0 ? -1 : words.verbGroupStart(sentence.tokens, say);
        Mention party = group < 0 ? null : sentence.endingAt(group, Mention.Type.PERSON, Mention.Type.ORG);
        return party == null || phrases.isComplement(party.from()) ? null : party;
    }

    /** "X, a guitarist with the band for ten years died": X, with whom the sentence begins, where no comma closes what is told of X. */
    private Mention openerWithAside(int verb) {
        Mention opener = words.french() ? null : opener();
        boolean aside = opener != null && opener.type() == Mention.Type.PERSON && sentence.is(opener.to(), ",") && phrases.isArticle(opener.to() + 1);
        if (!aside || hasVerb(opener.to(), verb)) {
            return null;
        }
        for (int i = opener.to() + 1; i < verb; i++) {
            boolean other = sentence.at(i, Mention.Type.PERSON) != null && !phrases.isComplement(i) && !sentence.isCovered(i - 1, Mention.Type.PERSON);
            if (sentence.is(i, ",") || sentence.isQuoteMark(i) || sentence.endsClause(i) || other) {
                return null;
            }
        }
        return opener;
    }

    /** "X, and members of his cabinet, swore", "X et sa délégation ont visité": X, who is named, rather than those beside X. */
    private Mention named(Mention party) {
        if (party == null || party.type() == Mention.Type.GROUP || party.entity().isNamed()) {
            return party;
        }
        for (int i = party.from() - 1; i > Math.max(0, party.from() - LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            boolean with = sentence.is(i, "que") && sentence.is(i - 1, "ainsi");
            if (sentence.is(i, "and", "et") || with) {
                int end = with ? i - 1 : i;
                Mention first = sentence.endingAt(sentence.is(end - 1, ",") ? end - 1 : end, Mention.Type.PERSON);
                // "Named X and said police had arrested him": another clause begins with its verb.
                return first == null || phrases.isComplement(first.from()) || hasVerb(i + 1, party.from()) ? party : first;
            }
        }
        return party;
    }

    /** "X s'est rendu à Rome et a rencontré Y": whom the sentence begins with, where no other clause stands between. */
    private Mention joinedOpener(Verb verb) {
        Mention opener = verb.bare() && (words.french() || verb.passive() || reduces(verb)) ? null : opener();
        int start = opener == null ? 0 : phrases.isArticle(opener.from() - 1) ? opener.from() - 1 : opener.from();
        boolean joined = opener != null && (start == 0 || sentence.is(start - 1, ",")) && opener.to() < verb.from() - 1 && !sentence.is(opener.to(), ",", "and", "et", "'s");
        for (int i = joined ? opener.to() : verb.from(); i < verb.from() - 1; i++) {
            joined &= !sentence.is(i, ",") && !sentence.isQuoteMark(i) && !sentence.endsClause(i) && words.list("clause-word").match(sentence.tokens, i) < 0
                    && sentence.at(i, Mention.Type.PERSON) == null;
        }
        return joined ? opener : apposedOpener(verb);
    }

    /** "X bought a firm founded in Rome and left": whether a participle without an auxiliary stands between the first verb and "and". */
    private boolean reduces(Verb verb) {
        boolean first = true;
        for (int i = 1; i < verb.from() - 1; i++) {
            WordClass word = sentence.token(i).word();
            boolean past = !sentence.token(i).isCapitalised() && !word.participles().isEmpty() && word.adjectives().isEmpty() && !sentence.isCovered(i, NAMES);
            if (past && !first && words.verbGroup().matchBefore(sentence.tokens, i) < 0) {
                return true;
            }
            first &= !past && (word.finite().isEmpty() || !word.nouns().isEmpty() || sentence.token(i).isCapitalised());
        }
        return false;
    }

    /** "The favourite of the race, X, keeps his word and succeeds Y": X between commas, with nobody behind. */
    private Mention apposedOpener(Verb verb) {
        Mention found = null;
        for (Mention person : verb.bare() ? List.<Mention>of() : sentence.all(Mention.Type.PERSON)) {
            if (person.to() < verb.from()) {
                boolean apposed = sentence.is(person.from() - 1, ",") && sentence.is(person.to(), ",");
                found = apposed && person.from() - 1 <= LONGEST_ASIDE / 2 ? person : found == null || person.from() >= found.to() ? null : found;
            }
        }
        return found;
    }

    /** Whom a sentence begins with. */
    private Mention opener() {
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_PHRASE); i++) {
            Mention party = sentence.at(i, KIN);
            if (party != null) {
                return phrases.isComplement(i) ? null : party;
            }
        }
        return null;
    }

    /** "Born in Rome, X lived there", "En battant Y, X a gagné": the first name or pronoun behind a comma. */
    private Mention afterOpening(Verb verb) {
        // "Founded by X, Y and Z, the band ...": past all of them.
        Mention agent = verb.passive() ? agent(verb.to()) : null;
        for (int i = agent == null ? verb.to() : agent.to(); i < sentence.size() && !sentence.endsClause(i); i++) {
            if (!sentence.is(i, ",") || sentence.is(i + 1, "after", "before", "when", "where", "who", "which", "whose", "despite", "following", "après",
                    "avant", "lorsque", "où", "qui", "dont", "malgré", "and", "et") || isParticiple(i + 1)) {
                continue;
            }
            for (int at = i + 1; at < Math.min(sentence.size(), i + LONGEST_OPENING) && !sentence.is(at, ","); at++) {
                if (isMainVerb(i + 1, at)) {
                    // "Born in Rome, the painter met Y": the painter was.
                    return null;
                }
                Mention party = sentence.at(at, KIN);
                if (party != null) {
                    if (at == i + 1 && IntStream.range(verb.to(), i).anyMatch(k -> words.list("parent").match(sentence.tokens, k) > 0)) {
                        // "Born to a Norwegian father, X, ...": X is the father.
                        return null;
                    }
                    if (!phrases.isComplement(at) && !sentence.is(party.to(), "'s")) {
                        return party;
                    }
                    at = party.to() - 1;
                }
            }
        }
        return null;
    }

    /** Whether a clause that begins at a token has its verb at another: "the painter met", "la presse a vu", but no "the newly elected mayor". */
    private boolean isMainVerb(int from, int at) {
        Token token = sentence.token(at);
        if (at <= from + 1 || token.isCapitalised() || !token.isWord() || sentence.isCovered(at, NAMES)) {
            return false;
        }
        boolean attribute = phrases.isArticle(at - 1) || sentence.token(at - 1).lower().endsWith("ly") || sentence.is(at - 1, "his", "her", "its", "their", "once", "now", "much");
        boolean composed = token.word().verbs().contains("avoir") && isParticiple(at + 1);
        return composed || words.list("being").match(sentence.tokens, at) > 0 || !attribute && !token.word().finite().isEmpty() && token.word().nouns().isEmpty() && !token.word().other()
                && token.word().adjectives().isEmpty();
    }

    /** "Born in Rome, raised with the painter Y, X ...": a second participle, with objects of its own. */
    private boolean isParticiple(int i) {
        return i < sentence.size() && sentence.token(i).isParticiple();
    }

    /** Whether a word can only be a past participle: one that opens a sentence tells of whom the main clause is about. */
    private boolean isOpening(int i) {
        return !sentence.token(i).word().participles().isEmpty() && sentence.token(i).word().finite().isEmpty();
    }

    private boolean hasComma(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Who stands right before a token, past a date, a place or a bracket that tells more of them. */
    private Mention endingBefore(int end) {
        int at = end;
        for (int guard = 0; guard < 4 && at > 0; guard++) {
            Mention party = single(sentence.endingAt(at, PARTIES));
            Mention place = sentence.endingAt(at, Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.ORG);
            Mention date = sentence.endingAt(at, Mention.Type.DATE, Mention.Type.AGE, Mention.Type.NUMBER);
            // "After X resigned": a conjunction, where X stands right before the verb.
            boolean clause = at == end && party != null && sentence.is(party.from() - 1, "after") && end < sentence.size()
                    && !sentence.token(end).word().finite().isEmpty();
            Mention between = at == end && party != null ? beforeBetween(party) : null;
            if (between != null) {
                return between;
            }
            boolean complement = party != null && !clause && phrases.isComplement(party.from());
            if (party != null && !complement) {
                return identified(party);
            }
            if (party != null || place != null) {
                Mention inner = party != null ? party : place;
                int before = phrases.beforePreposition(inner.from());
                if (before < 0) {
                    return null;
                }
                Mention role = sentence.endingAt(end, Mention.Type.ROLE);
                if (role != null) {
                    return phrases.described(role.from(), role.to());
                }
                Mention head = sentence.endingAt(before, PARTIES);
                if (head == null) {
                    return phrases.isComplement(before) ? null : phrases.endingAt(before);
                }
                return phrases.isComplement(head.from()) ? null : head;
            }
            if (date != null) {
                at = sentence.is(date.from() - 1, "on", "in", "le", "en", ",") ? date.from() - 1 : date.from();
                continue;
            }
            if (sentence.is(at - 1, ")")) {
                int open = at - 2;
                while (open >= 0 && !sentence.is(open, "(")) {
                    open--;
                }
                at = open;
                continue;
            }
            Mention role = sentence.endingAt(at, Mention.Type.ROLE);
            return role != null && !phrases.isComplement(role.from()) ? identified(phrases.withoutArticle(role))
                    : at == end ? identified(phrases.endingAt(at)) : null;
        }
        return null;
    }

    /** "Hopes to replace X and Y sacked Z": Y alone, where a verb has X for its object. */
    private Mention single(Mention party) {
        if (party == null || party.type() != Mention.Type.GROUP || words.french() || party.from() == 0) {
            return party;
        }
        WordClass before = sentence.token(party.from() - 1).word();
        Mention last = sentence.endingAt(party.to(), Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
        boolean object = !before.verbs().isEmpty() && before.nouns().isEmpty() && !before.other() && !sentence.token(party.from() - 1).isCapitalised();
        return object && last != null ? last : party;
    }

    /** "Une collision entre un train et une voiture": the collision, where the second of two stands right before a verb; null if no pair does. */
    private Mention beforeBetween(Mention second) {
        int and = phrases.isArticle(second.from() - 1) ? second.from() - 2 : second.from() - 1;
        for (int i = and - 1; sentence.is(and, "and", "et") && i > Math.max(0, and - LONGEST_PHRASE) && sentence.token(i).isWord(); i--) {
            if (sentence.is(i, "between", "entre")) {
                return phrases.endingAt(i);
            }
        }
        return null;
    }

    /** "X is a general who ...", "X, a general who ...": what is told of the general is told of X. */
    private Mention identified(Mention party) {
        int article = party == null ? -1 : party.from() - 1;
        while (article > 0 && !words.french() && isDescribing(article)) {
            article--;
        }
        if (party == null || party.type() != Mention.Type.ACTOR || !phrases.isArticle(article) || sentence.is(article - 1, ",") && words.french() && isVerbOf(party) || sentence.is(party.to(), "ayant", "étant", "having", "being")) {
            // "X won, the hosts having lost": a clause of its own.
            return party;
        }
        int at = article;
        int copula = words.list("copula").matchBefore(sentence.tokens, at);
        Mention name = copula > 0 ? endingBefore(copula) : sentence.is(at - 1, ",") ? sentence.endingAt(at - 1, Mention.Type.PERSON, Mention.Type.ORG) : null;
        return name == null && copula > 0 && sentence.is(copula - 1, ",") ? orElse(beforeAside(copula - 1), party) : orElse(name, party);
    }

    /** "Avec l'accord de X, la salle ouvrira": a clause of its own, and no apposition that a comma closes. */
    private boolean isVerbOf(Mention party) {
        int at = party.to();
        return at < sentence.size() && !sentence.is(at, ",") && !isRelative(at) && (words.verbGroup().match(sentence.tokens, at) > 0 || !sentence.token(at).word().finite().isEmpty());
    }

    private boolean entrusts(int from) {
        return words.list("task").match(sentence.tokens, phrases.isArticle(from) ? from + 1 : from) > 0;
    }

    /** "A British-educated engineer": a word between an article and its noun. */
    private boolean isDescribing(int i) {
        WordClass word = sentence.token(i).word();
        boolean adjective = !word.adjectives().isEmpty() && word.finite().isEmpty() && !word.other() || !word.participles().isEmpty() && sentence.followsHyphen(i);
        return adjective && sentence.token(i).isWord() || sentence.is(i, "-") || sentence.endingAt(i + 1, Mention.Type.NATION) != null;
    }

    private static Mention orElse(Mention mention, Mention other) {
        return mention == null ? other : mention;
    }

    /** "X, the head of Y, resigned": X, where the comma before a token closes an aside. */
    private Mention beforeAside(int comma) {
        Mention found = null;
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (sentence.isQuoteMark(i) && openingQuote(i) > 0) {
                // "X, who won the prize for “Storm”, died": a title in quotes.
                i = openingQuote(i);
                continue;
            }
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                break;
            }
            if (sentence.is(i, ",")) {
                Mention party = sentence.endingAt(i, PARTIES);
                if (party == null && sentence.is(i + 1, "dont", "including", "parmi")) {
                    // "Selon un bilan, 40 personnes, dont six enfants, ont été tuées": those before the comma were.
                    return found;
                }
                if (party != null && !phrases.isComplement(party.from())) {
                    if (sentence.is(i + 1, "whose", "dont") && !hasVerb(i + 1, comma)) {
                        // "X, whose father, a tycoon, was killed": the father was.
                        return null;
                    }
                    found = party;
                }
            }
        }
        return found;
    }

    /** The mark that opens a few quoted words, all with a capital or short, which end with a mark; -1 where more is quoted. */
    private int openingQuote(int mark) {
        for (int i = mark - 1; i > Math.max(0, mark - LONGEST_OPENING); i--) {
            if (sentence.isQuoteMark(i)) {
                return i < mark - 1 && sentence.token(i + 1).isCapitalised() ? i : -1;
            }
            if (sentence.token(i).isWord() && !sentence.token(i).isCapitalised() && sentence.token(i).lower().length() > LONGEST_PARTICLE) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands between somebody and a comma only tells more of them: a title, or a name behind a preposition. */
    private boolean tellsMoreOf(Mention party, int comma, boolean complement) {
        Mention near = sentence.endingAt(comma, Mention.Type.PERSON);
        boolean more = sentence.endingAt(comma, Mention.Type.ROLE, Mention.Type.TITLE) != null || complement && near != null && near.from() > party.to() && phrases.isComplement(near.from());
        return more && !hasVerb(party.to(), comma);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isWord() && !token.isCapitalised() && !token.word().finite().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    // --- what is told -------------------------------------------------------------------------------------------------

    private Told action(Verb told, List<ActionIndex.Found> entries, Mention subject, boolean carried) {
        // "Was appointed minister and elected speaker": what follows is an office, and the second verb as passive as the first.
        boolean passive = told.passive() || carried && told.bare() && sentence.is(told.from() - 1, "and", "et") && sentence.at(told.to(), Mention.Type.ROLE, Mention.Type.TITLE) != null
                && sentence.at(told.to(), Mention.Type.PERSON) == null && entries.stream().allMatch(e -> e.entry().frame() == ActionIndex.Frame.UNDERGOES);
        Verb verb = new Verb(told.from(), told.head(), told.to(), passive, told.bare());
        ActionIndex.Found found = choose(entries, verb.passive());
        ActionIndex.Entry entry = found.entry();
        if (words.french() && entry.frame() == ActionIndex.Frame.DOES && entry.endsWithPreposition() && isInfinitive(verb.to())) {
            // "S'est engagé à rétablir": no club that X joined.
            return null;
        }
        Mention object = verb.passive() ? null : found.gap() < 0 ? object(verb.to()) : within(found.gap(), found.close());
        if (object == null && !verb.passive() && aside.past(verb.to()) > verb.to()) {
            // "A rencontré lundi à Rome X", "a nommé à sa place X": X.
            object = object(aside.past(verb.to()));
        }
        if (object == null && !verb.passive() && sentence.is(verb.to(), ",")) {
            // "A nommé, mardi soir, X ministre": X.
            int comma = aside.past(verb.to() + 1);
            object = comma > verb.to() + 1 && sentence.is(comma, ",") ? object(comma + 1) : null;
        }
        if (!verb.passive() && words.french() && (object == null || !object.entity().isNamed() && sentence.at(object.from(), Mention.Type.ROLE, Mention.Type.TITLE) != null && hasClitic(verb))) {
            // "L'avait nommé secrétaire général": whom the pronoun stands for, and no secretary.
            object = clitic(verb);
        }
        if (object != null && found.gap() < 0 && !CONTESTS.contains(entry.type()) && !entry.endsWithPreposition() && isBeforeWhom(verb.to(), object.from())) {
            // "A prêté serment devant le parlement": where it was done.
            object = null;
        }
        if (object != null && words.french() && found.gap() < 0 && object.type() == Mention.Type.PLACE && !entry.endsWithPreposition() && !CONTESTS.contains(entry.type())
                && !lexicon.isJourney(entry.type()) && !verb.bare() && sentence.is(object.from() - 1, "à", "au", "aux")) {
            // "A démissionné à Lyon", "a pris sa retraite à Nice": where it was done.
            object = null;
        }
        if (object != null && object.type() == Mention.Type.ACTOR && words.list("time-object").match(sentence.tokens, object.from()) > 0) {
            // "Qu'il avait nommé le jour de son investiture": when.
            object = null;
        }
        if (object != null && !object.entity().isNamed() && sentence.isCovered(object.from(), Mention.Type.DURATION)) {
            // "Banned for two years", "suspendu pour six mois": for how long.
            object = null;
        }
        if (object != null && object.entity().type() == EntityType.DESCRIPTION && words.holds("pact-events", entry.type())) {
            // "Signed a trade agreement with Y": with whom, rather than what.
            Mention partner = companion(object.to());
            object = partner != null && partner.entity().isNamed() ? partner : object;
        }
        if (entry.kind().equals("event") && lexicon.isMutual(entry.type()) && (object == null || object.type() == Mention.Type.PLACE
                || object.entity().type() == EntityType.DESCRIPTION)) {
            Mention other = companion(verb.to());
            object = other == null ? object : other;
        }
        if (entry.kind().equals("relation") && object != null && !verb.passive() && !entry.endsWithPreposition() && sentence.is(verb.to(), "with", "alongside", "without")) {
            // "Has governed with the Liberals": together with them.
            return null;
        }
        if (CONTESTS.contains(entry.type()) && object != null && object.type() == Mention.Type.ORG && object.to() < sentence.size() && isBareNoun(object.to()) && !words.french()) {
            // "Beat Norbank driver X": X, and not whoever X drives for.
            object = phrases.nameBehind(object.to());
            if (object == null) {
                return null;
            }
        }
        if (entry.type().equals("charge") && object != null && sentence.is(object.to(), "with") && entrusts(object.to() + 1)) {
            // "Charged the minister with the task of forming a cabinet"
            return null;
        }
        if (entry.type().equals("dismissal") && subject != null && subject.type() == Mention.Type.PERSON && words.list("parting").match(sentence.tokens, verb.head()) > 0) {
            // "X s'est séparée de Y": of a husband.
            return null;
        }
        if (entry.type().equals("sale") && !words.french() && sentence.is(object == null || sentence.is(verb.to(), "out", "short") ? verb.to() : object.to(), "out", "short")) {
            // "Sold his country out", "sold the bank short": betrayed it, bet on its fall.
            return null;
        }
        if (object != null && lexicon.isJourney(entry.type()) && words.list("standing").match(sentence.tokens, object.from()) > 0) {
            // "Arrive en tête du classement": first, and nowhere.
            return null;
        }
        if (object != null && object.type() == Mention.Type.ACTOR && (entry.type().equals("founding") && tells(object, "encounter-noun") || entry.type().equals("victory") && tells(object, "no-opponent"))) {
            // "Set up a clash with Y", "beat the disease", "beating analysts' estimates"
            return null;
        }
        if (entry.type().equals("victory") && !verb.passive() && isTally(verb.to())) {
            return null;
        }
        if (entry.type().equals("visit") && !verb.passive() && (object == null || object.type() != Mention.Type.PLACE && object.type() != Mention.Type.COUNTRY) && words.list("needs-place").match(sentence.tokens, verb.head()) == verb.to()) {
            // "The band toured": nowhere that is told.
            return null;
        }
        if (entry.type().equals("victory") && !verb.passive() && object == null && words.list("needs-opponent").match(sentence.tokens, verb.head()) == verb.to()) {
            // "He edged ahead", "a dominé": nobody who lost.
            return null;
        }
        if (!words.french() && entry.length() > 1 && sentence.is(verb.to(), "'s")) {
            // "Leaving the government's majority at risk": the majority, and not the government.
            return null;
        }
        if (entry.type().equals("inauguration") && isCrownedOtherwise(verb)) {
            return null;
        }
        if (!words.french() && entry.length() == 1 && !verb.passive() && words.list("other-sense").match(sentence.tokens, verb.head()) > verb.to()) {
            // "The fighting died down", "stormed home": other verbs.
            return null;
        }
        int limit = FigureGrammar.LIMITS.match(sentence.tokens, verb.to());
        if (CONTESTS.contains(entry.type()) && entry.endsWithPreposition() && sentence.at(limit > 0 ? limit : verb.to(), Mention.Type.PERCENT, Mention.Type.MONEY) != null) {
            // "Support fell to about 50 percent": nobody lost to anybody.
            return null;
        }
        if (entry.endsWithPreposition() && sentence.is(verb.to(), "behalf")) {
            // "Operated on behalf of X": nobody was in hospital.
            return null;
        }
        if (object != null && object.entity().type() == EntityType.DESCRIPTION && entry.type().equals("death") && entry.frame() == ActionIndex.Frame.DOES) {
            // "Est décédé des suites d'un cancer": no other party.
            object = null;
        }
        if (object != null && object.type() != Mention.Type.GROUP && !object.entity().isNamed() && entry.type().equals("death") && isLifeless(object)) {
            // "Shot down two planes": nobody's death.
            return null;
        }
        Mention agent = verb.passive() ? agent(verb.to()) : null;
        Map<String, Mention> bindings = new LinkedHashMap<>();
        boolean town = object != null && object.type() == Mention.Type.PLACE || verb.passive() && sentence.endingAt(verb.from(), Mention.Type.PLACE) != null;
        if (CONTESTS.contains(entry.type()) && (town || !sentence.all(Mention.Type.SCORE).isEmpty())) {
            // "Barcelona beat Sevilla 3-1", "Lens a battu Lille": a team goes by its town.
            subject = subject != null ? subject : teamBefore(relativeBefore(verb.from()) ? verb.from() - (sentence.is(verb.from() - 2, ",") ? 2 : 1) : verb.from());
            agent = verb.passive() && agent == null && sentence.is(behindScore(verb.to()), "by", "par") ? sentence.at(behindScore(verb.to()) + 1, Mention.Type.PLACE) : agent;
        }
        if (verb.passive() && entry.endsWithPreposition()) {
            // "Is based in Y", "named after Y".
            bind(bindings, "a", subject);
            Mention last = sentence.at(verb.to(), Mention.Type.DURATION) == null ? object(verb.to()) : null;
            bind(bindings, "b", isBeforeNoun(last) ? null : last);
        } else if (entry.frame() == ActionIndex.Frame.DOES) {
            bind(bindings, "a", verb.passive() ? agent : subject);
            bind(bindings, "b", verb.passive() ? subject : object);
        } else if (verb.passive()) {
            bind(bindings, "a", withCompanions(subject, verb.to(), entry));
            bind(bindings, "actor", agent);
        } else {
            // "Y, whom X ousted as leader": behind "as" stands no object.
            Mention near = entry.endsWithAs() ? null : object;
            // "The attack that killed an officer": the pronoun right before the verb is its subject.
            Mention hit = near != null ? near : relativeBefore(verb.from()) ? null : relativeObject(subject);
            bind(bindings, "a", hit != null ? hit : relativeWhom(verb));
            bind(bindings, "actor", subject);
        }
        Mention successor = bindings.get("a");
        if (entry.type().equals("succession") && successor != null && successor.type() != Mention.Type.PERSON && successor.type() != Mention.Type.GROUP) {
            // "The bank named X, replacing Y", "was presented as the new manager, replacing Y": X did.
            Mention named = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= verb.from()).reduce((p, q) -> q).orElse(null);
            if (named == null && successor.type() != Mention.Type.ACTOR) {
                return null;
            }
            bind(bindings, "a", named);
        }
        if (entry.type().equals("succession") && (!bindings.containsKey("b") || bindings.get("b").type() == Mention.Type.PLACE
                || sentence.is(bindings.get("b").from() - 1, "au", "en", "aux", "at", "in") && !entry.endsWithPreposition()
                || !bindings.get("b").entity().isNamed() && bindings.get("b").type() != Mention.Type.GROUP)) {
            return null;
        }
        boolean replaced = entry.type().equals("succession") && !verb.passive() && successor != null && successor.type() == Mention.Type.ACTOR && sentence.is(bindings.get("b").to(), "with", "by");
        if (replaced || entry.type().equals("succession") && !verb.passive() && namesAgent(bindings.get("b").to())) {
            // "A remplacé X par Y", "replaced X with Y": whoever did so is no successor.
            return null;
        }
        Mention person = bindings.get("a");
        if (person != null && words.holds("human-events", entry.type()) && entry.kind().equals("event")
                && (person.type() == Mention.Type.ORG || person.type() == Mention.Type.COUNTRY || isBodyByItsNoun(person) || !person.entity().isNamed() && isLifeless(person))) {
            // "X, who spoke in parliament, died": no parliament dies; "the Guards, two generals among them, were killed": not all of them.
            Mention before = entry.frame() != ActionIndex.Frame.DOES ? null : sentence.is(verb.from() - 1, ",") ? beforeAside(verb.from() - 1) : null;
            if (before == null || before.type() != Mention.Type.PERSON) {
                return null;
            }
            bindings.put("a", before);
        }
        Mention left = bindings.get("b");
        boolean somebody = left != null && (left.type() == Mention.Type.PERSON || left.type() == Mention.Type.GROUP);
        if (somebody && entry.endsWithPreposition() && entry.kind().equals("event") && lexicon.isJourney(entry.type())) {
            // "The prize went to X": nobody went anywhere.
            return null;
        }
        if (entry.type().equals("departure") && left != null && left.type() == Mention.Type.ACTOR && words.list("kin").match(sentence.tokens, left.from()) > 0) {
            // "He leaves a widow": behind.
            return null;
        }
        Mention mover = bindings.get("a");
        if (mover != null && lexicon.isJourney(entry.type()) && !mover.entity().isNamed() && isLifeless(mover)) {
            // "Two rockets landed near the airport": nobody travelled.
            return null;
        }
        if (entry.type().equals("independence") && mover != null && (mover.type() == Mention.Type.PERSON || mover.type() == Mention.Type.GROUP)) {
            // "X broke away from the party": no new state.
            return null;
        }
        Mention who = bindings.get("a");
        if (verb.passive() && entry.type().equals("survival") && who != null && !who.entity().isNamed()) {
            // "Is survived by two brothers": they outlived him.
            return null;
        }
        if (who != null && !who.entity().isNamed() && who.type() == Mention.Type.ACTOR && words.list("kin").match(sentence.tokens, who.from()) == who.to()) {
            // "His father died": nobody can check it without the name.
            return null;
        }
        if (!bindings.containsKey("a") || entry.kind().equals("relation") && !isBetweenNames(bindings) || !tellsOfSomebody(bindings) && !lexicon.isOccurrence(entry.type())) {
            return null;
        }
        int from = verb.from();
        int to = verb.to();
        for (Mention mention : bindings.values()) {
            boolean fits = sentence.token(verb.to() - 1).end() - sentence.token(mention.from()).start() <= LONGEST_QUOTE;
            boolean participial = verb.from() == verb.head() && sentence.token(verb.head()).word().finite().isEmpty();
            boolean near = verb.from() - mention.to() <= 2;
            if (mention.from() < from && fits && (near || !participial && !carried)) {
                from = mention.from();
            }
            to = Math.max(to, mention.to());
        }
        PatternMatcher.VerbGroup group = new PatternMatcher.VerbGroup(verb.from(), verb.head(), verb.to());
        return new Told(entry, new PatternMatcher.Match(from, to, bindings, List.of(group)));
    }

    /** "X was sentenced along with Y and Z", "X was killed together with his wife, Y": all of them, of what befalls several at once. */
    private Mention withCompanions(Mention subject, int from, ActionIndex.Entry entry) {
        boolean named = subject != null && subject.type() == Mention.Type.PERSON && subject.entity().isNamed();
        if (words.french() || !named || !words.holds("shared-events", entry.type())) {
            return subject;
        }
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ",", "and", "by"); i++) {
            boolean with = sentence.is(i, "alongside") || sentence.is(i, "with") && sentence.is(i - 1, "along", "together");
            if (with) {
                Mention others = companion(i + 1, LONGEST_OPENING + LONGEST_PHRASE);
                List<Entity> all = others == null ? List.of() : others.meaning() instanceof Mention.Group group ? group.members() : List.of(others.entity());
                List<Entity> members = new ArrayList<>(List.of(subject.entity()));
                all.stream().filter(e -> e.isNamed() && !members.contains(e)).forEach(members::add);
                return members.size() == 1 ? subject : new Mention(Mention.Type.GROUP, subject.from(), subject.to(), new Mention.Group(members));
            }
        }
        return subject;
    }

    /** The first people named from a token on within their noun phrase: no other verb comes before them. */
    private Mention companion(int from, int reach) {
        for (int i = from; i < Math.min(sentence.size(), from + reach) && !sentence.endsClause(i); i++) {
            Mention named = sentence.at(i, Mention.Type.GROUP, Mention.Type.PERSON);
            if (named != null) {
                return sentence.is(named.to(), "'s") ? null : named;
            }
            WordClass word = sentence.token(i).word();
            if (!sentence.token(i).isCapitalised() && !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other()) {
                return null;
            }
        }
        return null;
    }

    /** Whether "before somebody" stands between a verb and its object in French. */
    private boolean isBeforeWhom(int from, int to) {
        return words.french() && IntStream.range(from, to).anyMatch(i -> sentence.is(i, "devant"));
    }

    /** A town that stands right before a verb and behind no preposition; null if none does. */
    private Mention teamBefore(int verb) {
        Mention town = sentence.endingAt(verb, Mention.Type.PLACE);
        return town == null || phrases.isComplement(town.from()) ? null : town;
    }

    /** Where "by" stands near a token, behind a score perhaps; the token itself where it does not. */
    private int behindScore(int from) {
        Mention score = sentence.at(from, Mention.Type.SCORE);
        int at = score == null ? from : score.to();
        return sentence.is(at, "by", "par") ? at : from;
    }

    /** "Was crowned the world's fastest man", "crowned champion": what somebody is called then is no office. */
    private boolean isCrownedOtherwise(Verb verb) {
        if (words.list("crowning").match(sentence.tokens, verb.head()) < 0) {
            return false;
        }
        int at = sentence.is(verb.to(), "as", "comme") ? verb.to() + 1 : verb.to();
        Token next = at < sentence.size() ? sentence.token(at) : null;
        boolean complement = next != null && next.isWord() && (sentence.is(at, "a", "an", "the") || isArticle(at) || at > verb.to() || sentence.at(at, Mention.Type.OWNER) != null
                || !next.word().nouns().isEmpty() && !next.word().other()) && sentence.at(at, Mention.Type.DATE) == null;
        return complement && !words.list("crown-titles").occursIn(sentence.tokens.subList(at, Math.min(sentence.size(), at + LONGEST_PHRASE)));
    }

    /** "Won 44% of the vote", "won the most seats": a part of something, and no contest won. */
    private boolean isTally(int from) {
        boolean tally = false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE) && !tally && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            if (sentence.at(i, PARTIES) != null || sentence.at(i, Mention.Type.THING) != null) {
                return false;
            }
            tally = sentence.at(i, Mention.Type.PERCENT) != null || words.list("tally").match(sentence.tokens, i) > 0;
        }
        return tally;
    }

    /** "... X à la Santé par Y", "... X with Y": whether somebody's name follows "by" or "with" in the same clause. */
    private boolean namesAgent(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i++) {
            if (sentence.is(i, "par", "with") || i == from && sentence.is(i, "by")) {
                Mention named = object(i + 1);
                return named != null && named.type() == Mention.Type.PERSON;
            }
        }
        return false;
    }

    private boolean tells(Mention object, String list) {
        return IntStream.range(object.from(), object.to()).anyMatch(i -> words.list(list).match(sentence.tokens, i) > 0);
    }

    /** "Two Indian planes", "un missile tiré du Yémen". */
    private boolean isLifeless(Mention object) {
        return IntStream.range(object.from(), object.to()).anyMatch(i -> words.list("lifeless").match(sentence.tokens, i) > 0);
    }

    /** "The provincial parliament": no people. */
    private boolean isBodyByItsNoun(Mention actor) {
        return actor.type() == Mention.Type.ACTOR && words.list("body-noun").matchBefore(sentence.tokens, actor.to()) >= actor.from();
    }

    private static boolean isBetweenNames(Map<String, Mention> bindings) {
        return bindings.containsKey("b") && bindings.values().stream().allMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
    }

    /** Whether anybody in a clause has a name or at least acts: "cast a shadow" tells of nobody. */
    private boolean tellsOfSomebody(Map<String, Mention> bindings) {
        boolean named = bindings.values().stream().anyMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
        Mention subject = bindings.get("a");
        return named || sentence.at(subject.from()).stream().anyMatch(subject::isAs);
    }

    /** "Y, the bank that X founded", "Y, the bank X founded": Y. */
    private Mention relativeObject(Mention subject) {
        if (subject == null) {
            return null;
        }
        boolean relative = sentence.is(subject.from() - 1, "that", "which", "whom", "que", "qu'");
        int end = relative ? subject.from() - 1 : subject.from();
        if (sentence.endingAt(end, Mention.Type.TITLE, Mention.Type.ROLE, Mention.Type.RANK, Mention.Type.DATE) != null && !relative) {
            return null;
        }
        Mention before = sentence.endingAt(end, PARTIES);
        if (before == null) {
            before = phrases.endingAt(end);
        }
        return before == null || before.equals(subject) ? null : identified(before);
    }

    /** "X, whom parliament re-elected", "X, que le Parlement a réélu": X, whatever stands between. */
    private Mention relativeWhom(Verb verb) {
        for (int i = verb.from() - 1; i > Math.max(0, verb.from() - LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            if (sentence.is(i, "whom", "que", "qu'")) {
                Mention before = sentence.is(i, "whom") || sentence.is(i - 1, ",") ? sentence.endingAt(sentence.is(i - 1, ",") ? i - 1 : i, KIN) : null;
                return before == null || phrases.isComplement(before.from()) ? null : before;
            }
        }
        return null;
    }

    /** "Le Parlement l'a élue": whom the pronoun before the verb stands for. */
    private Mention clitic(Verb verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (sentence.is(i, "l'", "le", "la")) {
                return sentence.at(i, Mention.Type.PERSON);
            }
        }
        return null;
    }

    private boolean hasClitic(Verb verb) {
        return IntStream.range(verb.from(), verb.head()).anyMatch(i -> sentence.is(i, "l'", "le", "la", "les"));
    }

    private static ActionIndex.Found choose(List<ActionIndex.Found> entries, boolean passive) {
        ActionIndex.Frame wanted = passive ? ActionIndex.Frame.UNDERGOES : ActionIndex.Frame.DOES;
        return entries.stream().filter(e -> e.entry().frame() == wanted).findFirst().orElse(entries.get(0));
    }

    private static void bind(Map<String, Mention> bindings, String variable, Mention mention) {
        if (mention != null) {
            bindings.put(variable, mention);
        }
    }

    /** The object within a wording: behind a date, if one stands there. */
    private Mention within(int from, int to) {
        int at = from;
        for (int past = aside.past(at); past > at && past <= to; past = aside.past(at)) {
            at = past;
        }
        Mention object = object(at);
        return object == null || object.to() > to ? null : object;
    }

    /** Dates, places and adverbs within a wording, and adjectives before its noun: "deliver on Friday a long speech". */
    private final class WithinWording implements ActionIndex.Aside {

        private final WordForms adverbs = words.list("adverb");
        private final WordForms dayParts = words.list("day-part");

        @Override
        public int past(int i) {
            int at = i;
            for (int next = step(at); next > at && at - i < LONGEST_PHRASE; next = step(at)) {
                at = next;
            }
            return at;
        }

        private int step(int i) {
            if (i >= sentence.size()) {
                return i;
            }
            int at = sentence.is(i, "on", "in", "at", "le", "en", "au", "à", "ce", "this", "the") ? i + 1 : i;
            Mention date = orElse(sentence.at(i, Mention.Type.DATE), sentence.at(at, Mention.Type.DATE));
            Mention place = at > i ? sentence.at(at, Mention.Type.PLACE, Mention.Type.COUNTRY) : null;
            if (date != null || place != null) {
                int end = (date != null ? date : place).to();
                return date == null ? end : Math.max(end, dayParts.match(sentence.tokens, end));
            }
            if (sentence.is(i, "(") && sentence.at(i + 1, Mention.Type.SCORE) != null) {
                // "S'est imposé (2-0) à Oslo"
                int close = sentence.at(i + 1, Mention.Type.SCORE).to();
                return sentence.is(close, ")") ? close + 1 : i;
            }
            int adverb = adverbs.match(sentence.tokens, i);
            Mention score = sentence.at(i, Mention.Type.SCORE);
            if (adverb > i || score != null) {
                return score == null ? adverb : score.to();
            }
            Token token = sentence.token(i);
            boolean determined = i > 0 && (phrases.isArticle(i - 1) || sentence.is(i - 1, "his", "her", "its", "their", "son", "sa", "une", "un"));
            return determined && token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty() ? i + 1 : i;
        }

        @Override
        public boolean ends(int i) {
            return sentence.endsClause(i) || sentence.isQuoteMark(i);
        }

        @Override
        public boolean tellsTime(int i) {
            return i < sentence.size() && sentence.at(i, Mention.Type.DATE) != null;
        }
    }

    /** What follows a verb: the first name behind articles and adjectives, else the noun phrase. */
    private Mention object(int start) {
        // "Ne possède pas X"
        int from = words.french() && sentence.is(start, "pas", "plus", "jamais") && sentence.is(start - 2, "ne", "n'") ? start + 1 : start;
        int whole = words.list("whole-of").match(sentence.tokens, from);
        int at = whole > from ? whole : from;
        Mention active = sentence.at(sentence.is(at, "all", "any") ? at + 1 : at, Mention.Type.ORG, Mention.Type.PERSON);
        if (active != null && words.list("whole-behind").match(sentence.tokens, sentence.is(active.to(), "'s") ? active.to() + 1 : active.to()) > 0) {
            return active;
        }
        while (at < sentence.size() && at - Math.max(from, whole) < LONGEST_PHRASE) {
            Mention name = sentence.at(at, OBJECTS);
            Mention role = name == null ? sentence.at(at, Mention.Type.ROLE) : roleAround(name, from);
            if (role != null && role.length() > 1 && (name == null || name.type() != Mention.Type.PERSON && name.type() != Mention.Type.GROUP)) {
                // "Met Iran's commander", "killed a senior Hamas commander": the commander; "a commander of the army, X": X.
                Mention person = orElse(sentence.at(role.to(), Mention.Type.PERSON), apposed(role.to()));
                return person != null ? person : phrases.named(phrases.withoutArticle(role));
            }
            if (name != null && (sentence.isCompounded(name.to()) || sentence.is(name.to(), "-")) && !words.french() && (name.type() == Mention.Type.COUNTRY || name.type() == Mention.Type.PLACE)) {
                // "Founded US-listed Norbank": not the country.
                return phrases.nameBehind(Math.min(sentence.size(), name.to() + 1));
            }
            if (name != null && sentence.at(at, Mention.Type.DATE) == null) {
                Mention led = name.type() == Mention.Type.ACTOR && !words.french() ? phrases.nameBehind(at) : null;
                return led != null ? led : sentence.is(name.to(), "'s") ? null : phrases.named(name);
            }
            Token token = sentence.token(at);
            boolean link = sentence.is(at, "time") && sentence.followsHyphen(at) || sentence.is(at, "the", "a", "an", "both", "his", "her", "its", "their", "to", "with", "against", "over", "for", "le", "la", "les", "l'", "un",
                    "une", "des", "du", "de", "d'", "à", "au", "aux", "contre", "avec", "son", "sa", "ses", "leur", "leurs", "face", "devant", "sur")
                    || words.list("role-adjective").match(sentence.tokens, at) > 0 || words.list("rank").match(sentence.tokens, at) > 0
                    || sentence.at(at, Mention.Type.NATION) != null || sentence.at(at, Mention.Type.TITLE) != null
                    || sentence.at(at, Mention.Type.NUMBER) != null;
            if (!link || !token.isWord() && !token.isNumber()) {
                break;
            }
            at++;
        }
        Mention led = words.french() ? null : phrases.nameBehind(from);
        if (led != null) {
            return led;
        }
        Mention described = phrases.startingAt(from);
        return described == null ? null : phrases.named(described);
    }

    /** "A commander of the army, X, was killed": the name between a comma and another or the end, so that "X said" tells of no commander. */
    private Mention apposed(int comma) {
        Mention name = sentence.is(comma, ",") ? sentence.at(comma + 1, Mention.Type.PERSON) : null;
        return name == null || name.to() < sentence.size() && !sentence.is(name.to(), ",") && !sentence.endsClause(name.to()) ? null : name;
    }

    /** The longer role that a name is part of and that begins no earlier than a token; null if there is none. */
    private Mention roleAround(Mention name, int from) {
        for (int i = name.from(); i >= from; i--) {
            Mention role = sentence.at(i, Mention.Type.ROLE);
            if (role != null && role.covers(name) && role.length() > name.length()) {
                return role;
            }
        }
        return null;
    }

    /** "Met in Rome with X": X. */
    private Mention companion(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "with", "avec")) {
                int at = sentence.is(i + 1, "both") ? i + 2 : i + 1;
                while (phrases.isArticle(at) || sentence.is(at, "des") || sentence.at(at, Mention.Type.NUMBER) != null) {
                    at++;
                }
                return sentence.at(at, PARTIES);
            }
        }
        return null;
    }

    private Mention agent(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            if (sentence.endsClause(i) || sentence.is(i, ".") || words.verbGroup().match(sentence.tokens, i) > 0 && sentence.is(i, "was", "were", "had", "a")) {
                return null;
            }
            if (sentence.is(i, "by", "par") && sentence.at(i, Mention.Type.DATE) == null) {
                for (int at = i + 1; at < Math.min(sentence.size(), i + 6); at++) {
                    Mention party = sentence.at(at, PARTIES);
                    if (party != null) {
                        return sentence.is(party.to(), "'s") ? null : withName(party);
                    }
                    if (sentence.is(at, ",", "si", "if", "when", "after", "in", "à", "en", "pour", "for", "who", "qui", "dans")) {
                        return null;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** "Par la société Y", "by the company Y": Y, whose name follows what it is. */
    private Mention withName(Mention party) {
        Mention name = party.type() == Mention.Type.ACTOR && party.length() == 1 ? sentence.at(party.to(), Mention.Type.ORG) : null;
        return name == null ? party : name;
    }

    // --- nouns --------------------------------------------------------------------------------------------------------

    private Told noun(int i) {
        List<ActionIndex.Found> entries = index.nounsAt(sentence.tokens, i);
        if (entries.isEmpty()) {
            return null;
        }
        int end = entries.get(0).end();
        ActionIndex.Entry entry = entries.get(0).entry();
        // "X, épouse de Y": a verb elsewhere.
        boolean apposed = entry.kind().equals("relation") && words.french() && sentence.is(i - 1, ",") && sentence.endingAt(i - 1, Mention.Type.PERSON) != null
                && sentence.is(end, "de", "d'", "du");
        if (entry.length() == 1 && !sentence.token(i).word().finite().isEmpty() && !isNoun(i) && !apposed) {
            return null;
        }
        int lead = words.list("before-noun-of-other-sense").matchBefore(sentence.tokens, i);
        if (lead >= 0) {
            // "Droits de vote": no vote that was held.
            return null;
        }
        if (isTopic(i, entry)) {
            return null;
        }
        boolean leaves = entry.type().equals("resignation") || entry.type().equals("departure");
        if (leaves && sentence.is(end, "à", "pour", "vers", "for", "to") && sentence.at(end + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) != null) {
            // "Son départ à Bruxelles": a journey, and no office left.
            return null;
        }
        if (!words.french() && entry.length() == 1 && sentence.lower(i).endsWith("ing") && end < sentence.size() && isBareNoun(end)) {
            // "The ruling coalition": it rules, and no court does.
            return null;
        }
        if (sentence.is(i - 1, "des", "de", "du", "of") && sentence.endingAt(i - 1, Mention.Type.TITLE, Mention.Type.ROLE) != null) {
            // "Directeur des ventes", "head of research": what somebody heads.
            return null;
        }
        int start = i;
        while (start > 0 && sentence.token(start - 1).isWord() && !sentence.token(start - 1).word().adjectives().isEmpty()
                && !sentence.isCovered(start - 1) && i - start < 3) {
            start--;
        }
        if (entry.kind().equals("relation")) {
            return kin(entry, start, end);
        }
        int crime = words.list("crime-noun").matchBefore(sentence.tokens, start);
        if (crime > 0 && sentence.endingAt(crime, Mention.Type.OWNER) != null) {
            // "X's corruption trial"
            start = crime;
        }
        Mention owner = sentence.endingAt(start, Mention.Type.OWNER, Mention.Type.NATION);
        Mention of = behind(end, words.french() ? new String[] {"de", "du", "des", "d'"} : new String[] {"of"});
        int reach = of == null ? end : of.to();
        Mention by = behind(doerBehind(reach), words.french() ? new String[] {"par"} : new String[] {"by"});
        Mention over = behind(reach, words.french() ? new String[] {"contre", "sur", "face", "devant"}
                : new String[] {"over", "against", "on"});
        Map<String, Mention> bindings = new LinkedHashMap<>();
        if (of != null && of.type() == Mention.Type.THING && words.list("war.noun").occursIn(sentence.tokens.subList(of.from(), of.to()))) {
            // "The outbreak of the Gulf War": no epidemic.
            return null;
        }
        if (owner != null && owner.length() == 1 && isNearerAnother(owner) && announcerOfOwn(entry, owner) == null) {
            // "As X let Y speak at his farewell": one of the two.
            return null;
        }
        if (owner != null && owner.entity().type() == EntityType.PERSON && of == null && words.list("weak-noun").match(sentence.tokens, i) > 0) {
            // "His occupation", "her performance": other senses.
            return null;
        }
        if (owner != null && owner.entity().type() == EntityType.PERSON && of == null && words.holds("body-events", entry.type())) {
            // "Sa création, en 1902": of something, and of nobody told before.
            return null;
        }
        boolean undergoes = lexicon.undergoes(entry.type());
        if (undergoes) {
            Mention hit = of != null ? of : over;
            if (hit == null && owner != null && isAnnouncer(owner)) {
                return null;
            }
            bind(bindings, "a", hit != null ? hit : owner);
            bind(bindings, "actor", by != null ? by : hit != null ? owner : null);
        } else if (of != null && by == null && owner == null && words.holds("taking-events", entry.type())) {
            // "The acquisition of X": X buys nothing.
            return null;
        } else {
            bind(bindings, "a", by != null ? by : owner != null ? orElse(announcerOfOwn(entry, owner), owner) : of);
            bind(bindings, "b", over != null ? over : owner != null || by != null ? of : null);
        }
        if (!bindings.containsKey("a") || !tellsOfSomebody(bindings)) {
            return null;
        }
        int from = owner == null ? i : owner.from();
        int to = end;
        for (Mention mention : bindings.values()) {
            to = Math.max(to, mention.to());
        }
        return new Told(entry, new PatternMatcher.Match(from, to, bindings, List.of()));
    }

    /** "Une frappe conduite à Damas par X", "a raid carried out on Monday by X": where "by" stands behind such a participle; the token given where none does. */
    private int doerBehind(int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isWord() && !sentence.token(at).word().adjectives().isEmpty() && sentence.token(at).word().participles().isEmpty() && at - from < 2) {
            at++;
        }
        int done = words.list("carried-out").match(sentence.tokens, at);
        int by = done < 0 ? done : aside.past(done) > done ? aside.past(done) : done;
        return sentence.is(by, "par", "by") ? by : from;
    }

    /** "Discussed the Norwegian elections": what people only talk about may be to come. */
    private boolean isTopic(int noun, ActionIndex.Entry entry) {
        boolean may = words.holds("topic-events", entry.type());
        for (int i = noun - 1; may && i >= Math.max(0, noun - LONGEST_ASIDE) && !sentence.endsClause(i) && !sentence.isQuoteMark(i); i--) {
            int end = words.list("topic-of").match(sentence.tokens, i);
            if (end > 0 && end <= noun) {
                return true;
            }
            WordClass word = sentence.token(i).word();
            boolean composed = !word.participles().isEmpty() && words.verbGroup().matchBefore(sentence.tokens, i) >= 0;
            if (composed || !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the last person told before a possessive is somebody else than it was taken for. */
    private boolean isNearerAnother(Mention owner) {
        Mention last = null;
        String other = sentence.is(owner.from(), "his") ? "female" : sentence.is(owner.from(), "her") ? "male" : "none";
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            boolean named = !WordDictionary.gender(sentence.token(person.from()).text()).equals(other) && sentence.token(person.from()).isCapitalised() && !sentence.is(person.from() - 1, "of", "de", "d'", "du");
            last = named && person.to() <= owner.from() && (last == null || person.to() > last.to()) ? person : last;
        }
        return last != null && !last.entity().equals(owner.entity());
    }

    /** "Convicted of Northern Front fraud": the name of a body that only tells what kind the next word is of. */
    private boolean isBeforeNoun(Mention name) {
        return name != null && name.type() == Mention.Type.ORG && !words.french() && name.to() < sentence.size() && !sentence.token(name.to()).isCapitalised() && isBareNoun(name.to());
    }

    private boolean isBareNoun(int i) {
        WordClass word = sentence.token(i).word();
        return sentence.token(i).isWord() && (sentence.token(i).isCapitalised() && sentence.at(i, Mention.Type.ORG) != null
                || !word.nouns().isEmpty() && word.finite().isEmpty() && !word.other() && word.adjectives().isEmpty());
    }

    /** "After his boss, X, announced his retirement": X, of what people announce of themselves; null for others. */
    private Mention announcerOfOwn(ActionIndex.Entry entry, Mention owner) {
        boolean own = sentence.is(owner.from(), "his", "her") && owner.length() == 1 && words.holds("own-events", entry.type());
        int verb = own ? words.list("proclaim").matchBefore(sentence.tokens, owner.from()) : -1;
        int group = verb < 0 ? -1 : words.verbGroupStart(sentence.tokens, verb);
        return group < 0 ? null : sentence.endingAt(group, Mention.Type.PERSON);
    }

    /** "X announced his arrest": that of somebody told before, unless it is X's own. */
    private boolean isAnnouncer(Mention owner) {
        if (!sentence.is(owner.from(), "his", "her", "son", "sa") || owner.length() > 1) {
            return false;
        }
        for (int i = owner.from() - 1; i > 0 && !sentence.endsClause(i); i--) {
            if (words.list("proclaim").match(sentence.tokens, i) > 0 && isFree(i)) {
                Mention speaker = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= owner.from()).reduce((a, b) -> b).orElse(null);
                return speaker != null && speaker.entity().equals(owner.entity());
            }
        }
        return false;
    }

    /** "S, a subsidiary of O", "O's ally S", "S is the widow of O", "la filiale de O, S". */
    private Told kin(ActionIndex.Entry entry, int start, int end) {
        Mention owner = sentence.endingAt(start, Mention.Type.OWNER);
        Mention of = behind(end, words.french() ? new String[] {"de", "du", "des", "d'"} : new String[] {"of"});
        Mention object = of != null ? of : owner;
        if (object == null || of != null && sentence.is(of.to(), "'s")) {
            return null;
        }
        int left = of == null ? owner.from() : start;
        while (phrases.isArticle(left - 1) || sentence.is(left - 1, "one", "of", "also", "and")) {
            left--;
        }
        int right = of == null ? end : of.to();
        Mention subject = null;
        boolean longer = sentence.is(left - 1, "longer") && sentence.is(left - 2, "no");
        // "Is not a member", "n'est plus membre"
        int verb = longer ? left - 2 : sentence.is(left - 1, "not", "never", "pas", "plus", "jamais") ? left - 1 : left;
        int group = words.list("copula").matchBefore(sentence.tokens, verb);
        boolean place = words.holds("place-relations", entry.type());
        if (group >= 0) {
            int before = sentence.is(group - 1, "n'", "ne") ? group - 1 : group;
            subject = place ? sentence.endingAt(before, Mention.Type.PLACE) : null;
            subject = subject == null ? endingBefore(before) : subject;
        } else if (sentence.is(left - 1, ",")) {
            subject = place ? sentence.endingAt(left - 1, Mention.Type.PLACE) : null;
            subject = subject == null ? sentence.endingAt(left - 1, KIN) : subject;
            subject = subject != null && phrases.isComplement(subject.from()) ? null : subject;
        }
        List<PatternMatcher.VerbGroup> verbs = group < 0 ? List.of() : List.of(new PatternMatcher.VerbGroup(group, verb - 1, verb));
        int from = subject == null ? of == null ? owner.from() : start : subject.from();
        if (subject == null) {
            int at = sentence.is(right, ",") ? right + 1 : right;
            while (at > right && phrases.isArticle(at)) {
                at++;
            }
            subject = of == null || at > right ? sentence.at(at, KIN) : null;
            right = subject == null ? right : subject.to();
        }
        if (subject == null || sentence.is(subject.to(), "'s") || subject.entity().equals(object.entity())) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bind(bindings, "a", subject);
        bind(bindings, "b", object);
        if (!isBetweenNames(bindings)) {
            // "The new minister is the son of X": whom no name tells.
            return null;
        }
        return new Told(entry, new PatternMatcher.Match(from, right, bindings, verbs));
    }

    private Mention behind(int from, String[] prepositions) {
        if (!sentence.is(from, prepositions)) {
            return null;
        }
        int at = from + 1;
        int many = words.list("number-of").match(sentence.tokens, at);
        at = many > 0 ? many : at;
        int reach = at + 5;
        while (at < sentence.size() && at < reach) {
            Mention name = sentence.at(at, OBJECTS);
            if (name != null && name.type() != Mention.Type.PLACE) {
                return sentence.is(name.to(), "'s") ? null : phrases.named(name);
            }
            boolean link = phrases.isArticle(at) || sentence.is(at, "former", "ex", "à", "then") || sentence.is(at, "time") && sentence.followsHyphen(at)
                    || sentence.at(at, Mention.Type.NUMBER) != null || sentence.is(at, "and", "et") && at > from + 1 || words.list("rank").match(sentence.tokens, at) > 0
                    || sentence.at(at, Mention.Type.TITLE, Mention.Type.NATION) != null || words.list("role-adjective").match(sentence.tokens, at) > 0;
            if (!link) {
                break;
            }
            at++;
        }
        return null;
    }

}
