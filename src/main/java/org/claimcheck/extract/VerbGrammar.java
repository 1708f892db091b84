package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;

import org.claimcheck.statement.Entity;

/** Tells verbs with their auxiliaries from the nouns and adjectives that look alike, and what somebody does from what happens to them. */
final class VerbGrammar {

    static final Mention.Type[] KIN = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY};

    private final Sentence sentence;
    private final Words words;
    private final AsideGrammar asides;

    VerbGrammar(Sentence sentence, Words words, AsideGrammar asides) {
        this.sentence = sentence;
        this.words = words;
        this.asides = asides;
    }

    /** A verb of a sentence with its auxiliaries. */
    record Verb(int from, int head, int to, boolean passive, boolean bare) {
    }

    /**
     * The verb at a token; null if the word is a noun or an adjective there.
     *
     * @param first   the first token of its wording: the verb, or "s'" before it
     * @param follows whether another action was told right before: "went to Rome to meet X"
     */
    Verb verb(int first, int end, boolean follows, List<ActionIndex.Found> entries) {
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
            if (start < 0 && from == head && words.french() && sentence.isQuoteMark(from - 1) && asides.isParticiple(head)) {
                // "Dit avoir « éliminé X »": the quote begins behind the auxiliary.
                start = words.verbGroup().matchBefore(sentence.tokens, from - 1);
            }
            if (start < 0 || sentence.isCovered(start, Mention.Type.OWNER) || sentence.isMonth(start) || isArticle(start) || isGerund(start, head)) {
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
        being |= words.french() && !being && !reflexive && from < head && isJoinedPassive(from, head);
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
        boolean present = words.french() && !word.finite().isEmpty() && !sentence.is(head - 1, ",") && asides.opensObject(pastSince(end));
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

    /** "X interdit depuis jeudi toute activité": where what goes on since then would be told; the token itself where no time stands there. */
    private int pastSince(int end) {
        Mention date = sentence.is(end, "depuis") ? sentence.at(end, Mention.Type.DATE) : null;
        return date == null ? end : date.to();
    }

    /** "Was hunted down and killed": where the auxiliaries of the first participle begin that a second one shares; -1 if it shares none. */
    private int passiveBefore(int head, int end) {
        int and = isManner(head - 1) ? head - 2 : head - 1;
        boolean closes = end >= sentence.size() || !sentence.token(end).isWord() || sentence.at(end, Mention.Type.DATE) != null
                || sentence.is(end, "in", "on", "at", "by", "near", "outside", "as", "when", "after", "during", "with", "last", "late", "early", "while", "for", "to", "from");
        for (int i = and - 1; closes && sentence.is(and, "and") && i > Math.max(0, and - AsideGrammar.LONGEST_PHRASE); i--) {
            if (!sentence.token(i).isWord() || sentence.endsClause(i) || sentence.isCovered(i, AsideGrammar.PARTIES) || sentence.is(i, "and")) {
                return -1;
            }
            int group = sentence.token(i).word().participles().isEmpty() ? -1 : words.verbGroupStart(sentence.tokens, i);
            if (group >= 0 && group < i) {
                return sentence.is(i - 1, "was", "were", "is", "are", "been", "being") || sentence.is(i - 2, "was", "were", "been") ? group : -1;
            }
        }
        return -1;
    }

    /** "Il est arrêté en mai, puis condamné": whether a French participle behind nothing but "puis" goes on with the passive of the clause. */
    private boolean isJoinedPassive(int from, int head) {
        if (!sentence.is(from, "puis", "ensuite", "enfin", "finalement") || head != from + 1 || !sentence.is(from - 1, ",", "et")) {
            return false;
        }
        for (int i = from - 1; i > Math.max(0, from - AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i); i--) {
            if (asides.isParticiple(i) && words.verbGroup().matchBefore(sentence.tokens, i) >= 0) {
                return words.list("being").matchBefore(sentence.tokens, i) >= 0;
            }
        }
        return false;
    }

    /** "Aurait menti au conseil et remis sa démission": whether a participle with "avoir" stands before "et" in its clause, and no passive. */
    boolean sharesHaving(int et) {
        for (int i = et - 1; i > Math.max(0, et - AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ",", "qui", "que", "qu'"); i--) {
            if (asides.isParticiple(i) && !sentence.token(i).isCapitalised() && !isArticle(i - 1)) {
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
        boolean between = !words.french() && head > 1 && isManner(head - 1) && (sentence.endingAt(head - 1, AsideGrammar.PARTIES) != null || sentence.is(head - 2, "who", "which"));
        WordClass word = sentence.token(head).word();
        return between && !word.finite().isEmpty() && (word.participles().isEmpty() || end - head > 1 || asides.opensObject(end) || asides.opensObject(head + 1));
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
    boolean isPurpose(int head) {
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
            for (int i = place.from() - 1; i >= Math.max(0, place.from() - AsideGrammar.LONGEST_PHRASE); i--) {
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

    boolean isInfinitiveForm(int i) {
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
            if (sentence.is(i, "a", "ont", "est", "sont", "avait", "avaient", "était", "étaient") && i + 1 < from && IntStream.rangeClosed(i + 1, Math.min(i + 3, from - 3)).anyMatch(asides::isParticiple)) {
                return true;
            }
            if (!word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** "S'est blessé": whether a French verb has a reflexive pronoun before it. */
    boolean isReflexive(Verb verb) {
        return words.french() && IntStream.rangeClosed(verb.from(), verb.head()).anyMatch(i -> sentence.is(i, "s'", "se", "s'est", "s'était"));
    }

    boolean isInfinitive(int i) {
        WordClass word = i < sentence.size() ? sentence.token(i).word() : null;
        return word != null && word.verbs().contains(sentence.lower(i)) && word.nouns().isEmpty();
    }

    boolean isArticle(int i) {
        return words.french() && sentence.is(i, "le", "la", "les", "l'", "leur", "en") && (i == 0 || !sentence.isCovered(i - 1, AsideGrammar.PARTIES)
                && !sentence.is(i - 1, "qui", "ne", "n'", "il", "elle", "ils", "elles"));
    }

    /** "The win", "its launch": behind an article or the like the word is a noun. */
    boolean isNoun(int i) {
        WordClass word = sentence.token(i).word();
        if (word.nouns().isEmpty() && word.adjectives().isEmpty()) {
            return false;
        }
        if (i == 0 || isFirstTime(i)) {
            return word.participles().isEmpty();
        }
        if (!words.french() && sentence.is(i - 1, "by") && sentence.lower(i).endsWith("ing") && sentence.at(i + 1, AsideGrammar.PARTIES) != null) {
            // "Won by beating Y"
            return false;
        }
        boolean determined = words.french()
                ? sentence.is(i - 1, "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "ce", "cet", "cette", "ces", "son",
                        "sa", "ses", "leur", "leurs", "notre", "nos", "en", "à", "par", "sans", "pour", "avec")
                : sentence.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "of", "in", "on", "for", "with", "by",
                        "from", "any", "no", "more", "some", "at", "our", "my", "your", "these", "those", "another", "second", "first", "third");
        if (determined && asides.stressed(i - 1) == null) {
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
        if (isPlainForm(i) && sentence.is(i - 1, "when", "as", "after", "because", "while", "if", "although", "though")) {
            // "When vote tallies gave X a lead": a verb without an ending has its subject before it.
            return true;
        }
        if (isPlainForm(i) && sentence.endingAt(i, Mention.Type.THING) != null) {
            // "The Davis Cup campaign": one thing does what has an ending.
            return true;
        }
        if (isPlainForm(i) && isSingular(i - 1) && !sentence.isCovered(i - 1, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY)) {
            // "Their first league win": a verb would be "wins" or "won" behind a singular.
            return true;
        }
        boolean adjective = before.isWord() && !before.word().adjectives().isEmpty() && !before.isCapitalised() && before.word().finite().isEmpty()
                && before.word().participles().isEmpty() && !sentence.isCovered(i - 1, AsideGrammar.PARTIES);
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
        for (int at = i + 1; at < Math.min(sentence.size(), i + AsideGrammar.LONGEST_PHRASE + 2) && sentence.token(at).isWord(); at++) {
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
    boolean isFirstTime(int i) {
        return i == 1 && sentence.is(0, "first", "newly", "recently") && !sentence.token(i).word().participles().isEmpty();
    }

    /** "The sacked minister", "the detained men", "the freely elected president": a participle before its noun. */
    private boolean isAttribute(int i) {
        if (words.french() || sentence.token(i).word().participles().isEmpty() || i == 0) {
            return false;
        }
        if (i > 1 && isManner(i - 1) && (sentence.is(i - 2, "the", "a", "an", "his", "her", "its", "their", "this", "'s", "of", "against", "as") || isPlainVerb(i - 2))) {
            return true;
        }
        return sentence.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "newly", "recently", "this", "of", "by", "with");
    }

    /** "Overthrew" in "overthrew freely elected President X": a finite verb and nothing else, to which an adverb and a participle behind it do not belong. */
    private boolean isPlainVerb(int i) {
        WordClass word = sentence.token(i).word();
        return !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty() && !word.other() && words.verbGroup().matchBefore(sentence.tokens, i + 1) < 0;
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
        int limit = FigureClause.LIMITS.match(sentence.tokens, end);
        int number = limit > 0 ? limit : end;
        if (sentence.is(head - 1, ",") && sentence.at(number, Mention.Type.NUMBER) != null && sentence.at(number, Mention.Type.DATE, Mention.Type.DURATION) == null) {
            // "The fire, which began in the town of Y, killed 12 people"
            return false;
        }
        for (int i = end; i < Math.min(sentence.size(), end + 4) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "by") && i > end && asides.isParticiple(i - 1) && !sentence.is(i - 2, "and")) {
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
        boolean apposed = sentence.is(head - 1, ",") && sentence.endingAt(head - 1, AsideGrammar.PARTIES) != null && !asides.closesApposition(head - 1) || head == 0 || isFirstTime(head);
        // "X, 49, the head of Y, pleaded guilty": what only its doer tells.
        Mention aside = sentence.is(head - 1, ",") ? asides.beforeAside(head - 1) : null;
        boolean done = aside != null && asides.tellsMoreOf(aside, head - 1, true)
                && entries.stream().allMatch(e -> e.entry().frame() == ActionIndex.Frame.DOES && e.entry().kind().equals("event"));
        return apposed && !done && !asides.relativeBefore(head) && !asides.closesAside(head);
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
        return alone && closed && subject.type() == Mention.Type.PERSON && !asides.hasVerb(end, sentence.size());
    }

    Mention agent(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            if (sentence.endsClause(i) || sentence.is(i, ".") || words.verbGroup().match(sentence.tokens, i) > 0 && sentence.is(i, "was", "were", "had", "a")) {
                return null;
            }
            if (words.list("before-other-doer").match(sentence.tokens, i) > 0) {
                // "Was founded on the basis of a report by Y"
                return null;
            }
            if (i > from + 1 && isParticipleOfNoun(i)) {
                // "Tué dans une frappe attribuée par X à Y", "nommé à la place de Z, retenu par W": who did the other.
                return null;
            }
            if (sentence.is(i, "by", "par") && sentence.at(i, Mention.Type.DATE) == null) {
                for (int at = i + 1; at < Math.min(sentence.size(), i + 6); at++) {
                    Mention party = sentence.at(at, AsideGrammar.PARTIES);
                    if (party != null && party.type() == Mention.Type.ORG && sentence.at(party.to(), Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ORG) != null) {
                        // "Attended by Norbank board member X": not by the bank.
                        continue;
                    }
                    Mention force = party == null ? stateForce(at) : null;
                    if (force != null) {
                        return force;
                    }
                    if (party != null) {
                        // "Replaced by a friend of Y"
                        boolean of = party.type() == Mention.Type.PERSON && at > i + 1 && sentence.is(at - 1, "of", "de", "d'", "du");
                        return of || sentence.is(party.to(), "'s") ? null : withName(party);
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

    /** "Une frappe imputée à X", "Z, retenu par X": whether a French participle tells something of the noun, or of the name and comma, before it. */
    private boolean isParticipleOfNoun(int i) {
        WordClass word = sentence.token(i).word();
        boolean participle = words.french() && !word.participles().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised()
                && words.list("carried-out").match(sentence.tokens, i) < 0;
        boolean name = sentence.is(i - 1, ",") && sentence.endingAt(i - 1, AsideGrammar.PARTIES) != null;
        return participle && (name || !sentence.token(i - 1).word().nouns().isEmpty() && !sentence.token(i - 1).isCapitalised());
    }

    /** "By an Israeli strike", "par une frappe de drone israélienne": arms or men of a state, which stand for it; null for none. */
    private Mention stateForce(int at) {
        Mention before = sentence.at(at, Mention.Type.NATION);
        int to = words.list("state-force-noun").match(sentence.tokens, before == null ? at : before.to());
        int end = to;
        while (words.french() && end > 0 && end < sentence.size() && (sentence.is(end, "de", "d'", "aérien", "aérienne") || words.list("state-force-noun").match(sentence.tokens, end) > 0)) {
            end++;
        }
        Mention behind = words.french() && to > 0 ? sentence.at(end, Mention.Type.NATION) : null;
        if (to < 0 || before == null && behind == null) {
            return null;
        }
        int last = behind == null ? to : behind.to();
        return new Mention(Mention.Type.ACTOR, at, last, new Mention.Named(Entity.described(sentence.text(at, last)), false));
    }

    /** "Par la société Y", "by the company Y": Y, whose name follows what it is. */
    private Mention withName(Mention party) {
        Mention name = party.type() == Mention.Type.ACTOR && party.length() == 1 ? sentence.at(party.to(), Mention.Type.ORG) : null;
        return name == null ? party : name;
    }

    /** Whether a token may be a word of the vocabulary: it is no part of a name or of a title. */
    boolean isFree(int i) {
        Token token = sentence.token(i);
        boolean title = token.isCapitalised() && i > 0 && !sentence.isTitleCase() && !sentence.isQuoteMark(i - 1);
        return token.isWord() && !title && !sentence.isCovered(i, SubjectGrammar.NAMES);
    }
}
