package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Modality;

/** Reads off a sentence how firmly a claim is put forward, whether it is negated, and who speaks. */
final class Stance {

    private static final int FAR = 14;
    /** Words between a negation and the subject that it denies. */
    private static final int NEAR_SUBJECT = 4;

    private final Sentence sentence;
    private final Words words;
    private final List<SpeechGrammar.Speech> speeches;
    private final List<String> carried;

    /** The stance of a sentence that stands alone. */
    Stance(Sentence sentence, Words words, String reportSource) {
        this(sentence, words, reportSource, List.of());
    }

    /**
     * The stance of a sentence.
     *
     * @param reportSource the source that "the report" and "the paper" stand for, empty if none was told
     * @param carried      who speaks in the sentence before, where that goes on in this one
     */
    Stance(Sentence sentence, Words words, String reportSource, List<String> carried) {
        this.sentence = sentence;
        this.words = words;
        this.speeches = new SpeechGrammar(sentence, words, reportSource).find();
        this.carried = speeches.isEmpty() ? carried : List.of();
    }

    /** The sources whose report the next sentence of the paragraph goes on with: media and unnamed sources, not people or bodies that tell of themselves. */
    List<String> continuing() {
        List<String> names = new ArrayList<>(carried);
        speeches.stream().filter(SpeechGrammar.Speech::goesOn).forEach(s -> names.addAll(s.speakers()));
        return names.stream().distinct().toList();
    }

    List<SpeechGrammar.Speech> speeches() {
        return speeches;
    }

    /** Whether somebody speaks in the sentence, or goes on speaking from the one before. */
    boolean tellsSpeakers() {
        return !speeches.isEmpty() || !carried.isEmpty();
    }

    /** How a claim is put forward. */
    record Reading(Modality modality, boolean negated) {
    }

    /** Reads the stance of a match from its verb group and from the words before it in its clause. */
    Reading read(int from, int to, List<PatternMatcher.VerbGroup> verbs) {
        boolean negated = false;
        Modality modality = Modality.ASSERTED;
        int trigger = verbs.isEmpty() ? from : verbs.get(0).from();
        for (PatternMatcher.VerbGroup group : verbs) {
            Modality own = modality(group);
            modality = stronger(modality, own);
            negated |= isNegated(group);
        }
        int clause = clauseStart(from);
        for (int i = clause; i < trigger; i++) {
            if (isInClosedAside(i, trigger)) {
                continue;
            }
            if (words.list("deny").match(sentence.tokens, i) >= 0) {
                modality = stronger(modality, denying(i));
            } else if (isUnsaid(i)) {
                modality = stronger(modality, Modality.HEDGED);
            } else if (i >= afterComma(trigger) && words.list("if").match(sentence.tokens, i) >= 0 && trigger - i <= FAR && !opensLater(i, from)) {
                modality = stronger(modality, asksOfThePast(i, verbs) ? Modality.HEDGED : Modality.CONDITIONAL);
            } else if (words.list("debunk").match(sentence.tokens, i) >= 0 && !isSaying(i) && !isUnlike(i) && !isInOpening(i, trigger)) {
                modality = stronger(modality, Modality.DENIED);
            }
        }
        for (PatternMatcher.VerbGroup group : verbs) {
            if (isHedge(group.to()) && group.to() < to) {
                modality = stronger(modality, Modality.HEDGED);
            }
        }
        for (int i = to; i < sentence.size() && !sentence.endsClause(i); i++) {
            if (words.list("debunk-behind").match(sentence.tokens, i) >= 0) {
                modality = stronger(modality, Modality.DENIED);
            }
        }
        if (isNegatedSubject(from, trigger)) {
            negated = !negated || words.french();
        }
        if (isUnreal(from, trigger) || isLaidToCharge(trigger) || !verbs.isEmpty() && (isSubjunctive(verbs.get(0)) || precededBy("averted", verbs.get(0).from()))
                || verbs.isEmpty() && (isDemanded(from) || precededBy("only-possible", from))) {
            modality = stronger(modality, Modality.CONDITIONAL);
        }
        if (!verbs.isEmpty() && precededBy("plan", verbs.get(0).from()) || verbs.isEmpty() && isArranged(to)) {
            modality = stronger(modality, Modality.PLANNED);
        }
        if (precededBy("hedge", from) || (!verbs.isEmpty() && precededBy("hedge", verbs.get(0).from()))) {
            modality = stronger(modality, Modality.HEDGED);
        }
        return new Reading(modality, negated);
    }

    /** "The ministry reports that X left": a verb with its speaker, and no noun for what is only rumoured. */
    private boolean isSaying(int i) {
        for (SpeechGrammar.Speech speech : speeches) {
            if (speech.verb() == i) {
                return true;
            }
        }
        // "Norpedia reports that X left": behind a name that is no other word it is no noun.
        Token before = i > 0 && sentence.is(i, "reports", "claims") ? sentence.token(i - 1) : null;
        return before != null && before.isWord() && before.isCapitalised() && !before.word().isKnown();
    }

    /** "Après des semaines de rumeurs, X est parti": what came before, in words that open the sentence up to a comma. */
    private boolean isInOpening(int i, int trigger) {
        int open = clauseStart(i);
        int comma = IntStream.range(i, trigger).filter(k -> sentence.is(k, ",")).findFirst().orElse(-1);
        // "Après une rumeur, reprise partout, annonçant sa mort": still what the rumour says.
        boolean closed = comma > 0 && comma + 1 < sentence.size() && (sentence.token(comma + 1).isCapitalised() || words.list("determiner").match(sentence.tokens, comma + 1) > 0);
        return sentence.is(open, "after", "amid", "despite", "following", "après", "malgré") && closed
                && IntStream.range(i + 1, trigger).noneMatch(k -> sentence.is(k, "that", "que", "qu'", "selon"));
    }

    /** "Contrairement à Y, X est parti": somebody to whom X is held. */
    private boolean isUnlike(int i) {
        int to = sentence.is(i, "contrary", "contrairement") ? i + 2 : -1;
        return to > 0 && to < sentence.size() && sentence.at(sentence.is(to, "l'", "la", "le", "the") ? to + 1 : to, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY) != null;
    }

    /** "Has not confirmed that X left", "n'a pas dit que X est parti": what a speaker leaves open. */
    private boolean isUnsaid(int i) {
        int end = words.list("say").match(sentence.tokens, i);
        return end > 0 && sentence.is(i - 1, "not", "n't", "never", "pas", "jamais") && sentence.is(end, "that", "whether", "if", "que", "qu'", "si");
    }

    /** "Urged calm after X left": whether a clause of its own begins between a condition and what is told. */
    private boolean opensLater(int condition, int from) {
        for (int i = condition + 1; i < from; i++) {
            if (sentence.is(i, "after", "before", "when", "because", "since", "while", "après", "lorsque", "lorsqu'", "quand", "tandis")) {
                return true;
            }
        }
        return false;
    }

    /** "Demanded that President X also resign", "insisted that X be freed": a plain form without an auxiliary, of which nobody says that it is so. */
    private boolean isSubjunctive(PatternMatcher.VerbGroup group) {
        int adverb = words.list("adverb").matchBefore(sentence.tokens, group.from());
        Mention subject = words.french() ? null : sentence.endingAt(adverb < 0 ? group.from() : adverb, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
        if (subject == null) {
            return false;
        }
        WordClass head = sentence.token(group.head()).word();
        boolean plain = (group.from() == group.head() || words.list("adverb").match(sentence.tokens, group.from()) == group.head()) && head.verbs().contains(sentence.lower(group.head())) && head.participles().isEmpty();
        return sentence.is(group.from(), "be") || plain && subject.type() == Mention.Type.PERSON && sentence.is(beforeTitles(subject.from()) - 1, "that");
    }

    /** The first of the titles, nations and articles right before a name: of "the French foreign minister X", the article. */
    private int beforeTitles(int name) {
        int at = name;
        boolean moved = true;
        while (moved && at > 0) {
            Mention title = sentence.endingAt(at, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.RANK, Mention.Type.NATION);
            int article = sentence.is(at - 1, "the", "le", "la", "l'", "les") ? at - 1 : at;
            int before = title == null ? article : title.from();
            moved = before < at;
            at = before;
        }
        return at;
    }

    /** "No one killed X", "neither X nor Y attacked", "aucun ministre n'a rencontré X", "nor did X resign". */
    boolean isNegatedSubject(int from, int verb) {
        int start = Math.max(afterComma(from), clauseStart(from));
        for (int i = start; i < Math.max(from + 1, verb); i++) {
            boolean near = from - i <= NEAR_SUBJECT && i <= from || i > from;
            if (near && i < sentence.size() && words.list("negative-subject").match(sentence.tokens, i) > 0 && !(i > from && (isInClosedAside(i, verb) || isOfVerb(i))) && !isSomeone(i) && !isNotOnly(i) && !opensClause(i, Math.max(from, verb))) {
                return true;
            }
        }
        return false;
    }

    /** "En la personne de X", "cette personne": somebody. */
    private boolean isSomeone(int i) {
        return sentence.is(i, "personne") && sentence.is(i - 1, "la", "une", "cette", "sa", "chaque", "même", "autre", "seule", "première");
    }

    /** "It is not clear whether X left": what stands between the negation and the subject begins a clause of its own. */
    private boolean opensClause(int negation, int subject) {
        for (int i = negation + 1; i < subject; i++) {
            if (words.list("if").match(sentence.tokens, i) > 0 || sentence.is(i, "that", "que", "qu'")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "X, who denied any wrongdoing, was arrested", "X, who did not attend, met Y", "X, and not Y, won": whether a token stands in a
     * relative clause or an exception between commas of which the second stands right before the verb.
     */
    private boolean isInClosedAside(int i, int verb) {
        int adverb = words.list("adverb").matchBefore(sentence.tokens, verb);
        int close = adverb > i ? adverb : words.list("relative").match(sentence.tokens, verb - 1) == verb ? verb - 1 : verb;
        if (!sentence.is(close - 1, ",") || i >= close - 1 || !isFinite(verb)) {
            return false;
        }
        for (int at = i; at > 0 && !sentence.endsClause(at) && !sentence.isQuoteMark(at); at--) {
            if (sentence.is(at - 1, ",") && (words.list("relative").match(sentence.tokens, at) > 0 || sentence.is(at, "whose", "whom", "dont") || sentence.beginsException(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb with its auxiliaries that begins at a token has a tense of its own: "was arrested", "met", but not "having met". */
    private boolean isFinite(int i) {
        Token token = i < sentence.size() ? sentence.token(i) : null;
        return token != null && token.isWord() && (!token.word().finite().isEmpty() || sentence.is(i, "was", "were", "is", "are", "has", "have", "had", "did", "n'", "ne", "s'", "se", "l'"));
    }

    /** "It is unclear whether X was arrested on Monday", "on ignore si X a été arrêté": a doubt about what is past, and no condition. */
    private boolean asksOfThePast(int i, List<PatternMatcher.VerbGroup> verbs) {
        if (verbs.isEmpty() || !sentence.is(i, "whether", "si", "s'")) {
            return false;
        }
        PatternMatcher.VerbGroup group = verbs.get(0);
        WordClass head = sentence.token(group.head()).word();
        if (words.french()) {
            // "A été grièvement blessé": the participle may stand anywhere in the words of the verb.
            return sentence.is(group.from(), "a", "ont", "est", "sont", "s'")
                    && IntStream.range(group.head(), group.to()).anyMatch(k -> !sentence.token(k).word().participles().isEmpty());
        }
        String lower = sentence.lower(group.head());
        return sentence.is(group.from(), "was", "were", "had", "did", "has", "have")
                || group.from() == group.head() && !head.finite().isEmpty() && !head.verbs().contains(lower) && !lower.endsWith("s");
    }

    /** A question, "had X won, ...", or a verb before the claim that makes it a dream, a joke or an accusation. */
    private boolean isUnreal(int from, int verb) {
        int end = sentence.size() - 1;
        while (end > 0 && sentence.isQuoteMark(end)) {
            end--;
        }
        int start = clauseStart(from);
        boolean inverted = sentence.is(start, "had", "were", "should") && start < from;
        boolean unreal = false;
        for (int i = start; i < Math.min(verb, sentence.size()); i++) {
            // "X, accused of fraud, was arrested": the accusation ends with the aside.
            boolean aside = sentence.is(i - 1, ",") && IntStream.range(i, verb).anyMatch(k -> sentence.is(k, ","));
            unreal |= !aside && words.list("unreal").match(sentence.tokens, i) > 0 && !isInClosedAside(i, verb);
        }
        return sentence.is(end, "?") || inverted || unreal;
    }

    /** "X accused Y of meeting Z", "X a accusé Y d'avoir rencontré Z". */
    private boolean isLaidToCharge(int verb) {
        int of = sentence.is(verb, "of", "de", "d'") ? verb : verb - 1;
        for (int i = of - 1; sentence.is(of, "of", "de", "d'") && i >= Math.max(clauseStart(verb), verb - FAR); i--) {
            if (words.list("accuse").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Demanded the resignation of X", "a réclamé son arrestation": what somebody only wants, or fears. */
    private boolean isDemanded(int noun) {
        int at = noun;
        while (at > 0 && (sentence.is(at - 1, "the", "an", "a", "la", "le", "l'", "une", "un") || words.list("adverb").matchBefore(sentence.tokens, at) >= 0)) {
            at--;
        }
        return words.list("demand").matchBefore(sentence.tokens, at) >= 0;
    }

    /** "La rencontre entre X et Y est prévue lundi", "the talks between X and Y were called off": whether what a noun tells is only to be, or was to be. */
    private boolean isArranged(int to) {
        Mention date = sentence.at(to, Mention.Type.DATE);
        int at = date == null ? to : date.to();
        int behind = -1;
        for (int next = words.verbGroup().match(sentence.tokens, at); next > at; next = words.verbGroup().match(sentence.tokens, at)) {
            at = next;
            behind = next;
        }
        return behind > 0 && words.list("arranged-participle").match(sentence.tokens, behind) > 0;
    }

    private int afterComma(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.is(i, ",")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean precededBy(String list, int at) {
        // "In May X met Y": the month.
        return words.list(list).matchBefore(sentence.tokens, at) >= 0 && !sentence.isCovered(at - 1, Mention.Type.PERSON, Mention.Type.DATE);
    }

    private static Modality stronger(Modality a, Modality b) {
        return b == Modality.ASSERTED || a == Modality.DENIED ? a : b;
    }

    /** What a word of denying makes of a claim: who "neither confirmed nor denied" leaves it open. */
    private Modality denying(int at) {
        int link = sentence.is(at - 1, "or", "nor", "ni", "ou") ? at - 1 : -1;
        boolean open = link > 0 && words.list("confirming").matchBefore(sentence.tokens, sentence.is(link - 1, ",") ? link - 1 : link) >= 0;
        return open ? Modality.HEDGED : Modality.DENIED;
    }

    /** "May", "reportedly", and not the month. */
    private boolean isHedge(int i) {
        return words.list("hedge").match(sentence.tokens, i) > 0 && !sentence.isCovered(i, Mention.Type.DATE);
    }

    private Modality modality(PatternMatcher.VerbGroup group) {
        Modality modality = Modality.ASSERTED;
        for (int i = group.from(); i < group.head(); i++) {
            if (words.list("deny").match(sentence.tokens, i) >= 0) {
                return denying(i);
            }
            boolean passive = isFuture(i) && words.list("being").match(sentence.tokens, i) > 0;
            if (passive && modality == Modality.ASSERTED) {
                // "Sera nommé"
                modality = Modality.PLANNED;
            }
            if (isHedge(i)) {
                modality = Modality.HEDGED;
            } else if (words.list("plan").match(sentence.tokens, i) >= 0 && modality == Modality.ASSERTED) {
                modality = Modality.PLANNED;
            } else if (words.list("condition").match(sentence.tokens, i) >= 0 && modality == Modality.ASSERTED) {
                modality = isFutureInThePast(i) ? Modality.PLANNED : Modality.CONDITIONAL;
            }
        }
        if (modality == Modality.HEDGED && words.french() && isConditional(group.from()) && hasCondition(group.head())) {
            // "Serait absorbé si le conseil cédait"
            return Modality.CONDITIONAL;
        }
        if (modality == Modality.HEDGED && words.french() && sentence.is(group.from(), "serait", "seraient") && isFutureInThePast(group.from())
                && sentence.token(group.head()).word().participles().stream().noneMatch(words::isPastWithBeing)) {
            // "A annoncé que X serait nommé en mai"
            return Modality.PLANNED;
        }
        int shared = modality == Modality.ASSERTED ? sharedAuxiliary(group) : -1;
        if (shared >= 0) {
            return ofAuxiliary(shared);
        }
        boolean headline = !words.french() && sentence.is(group.from(), "to") && !isFeat(group.from()) && words.list("ability").matchBefore(sentence.tokens, group.from()) < 0;
        boolean purpose = words.french() && sentence.is(group.from() - 1, "pour") || sentence.is(group.from() - 1, "de") && sentence.is(group.from() - 2, "afin");
        boolean future = headline || purpose || isFuture(group.head());
        if (modality == Modality.ASSERTED && words.french() && isConditional(group.head())) {
            // "La banque supprimerait 40 postes": a rumour, or what is to follow from something.
            return isFutureInThePast(group.head()) ? Modality.PLANNED : hasCondition(group.head()) ? Modality.CONDITIONAL : Modality.HEDGED;
        }
        return future && modality == Modality.ASSERTED ? Modality.PLANNED : modality;
    }

    /**
     * "Will leave in June and be replaced", "may have lied and been sacked", "aurait menti et été licencié": the auxiliary of a verb before "and"
     * that the verb behind it shares; -1 where it has a tense of its own, or nothing is shared.
     */
    private int sharedAuxiliary(PatternMatcher.VerbGroup group) {
        int from = group.from();
        if (!sentence.is(from - 1, "and", "or", "et", "ou")) {
            return -1;
        }
        String first = sentence.lower(from);
        WordClass word = sentence.token(from).word();
        boolean form = from == group.head() && !word.participles().isEmpty();
        boolean participle = sentence.is(from, "been", "été") || words.french() && form;
        boolean plain = words.french() ? first.equals("être") : word.verbs().contains(first) && !participle;
        for (int i = from - 2; (participle || plain || form) && i >= Math.max(clauseStart(from), from - FAR) && !sentence.is(i, ","); i--) {
            boolean perfect = words.french() ? sentence.is(i, "aurait", "auraient", "serait", "seraient") : sentence.is(i, "have") && sentence.is(i - 1, "may", "might", "could", "would", "should", "to", "not");
            // "May have misled them and met Y": of two readings the one that claims less.
            boolean doubted = form && sentence.is(i, "have") && sentence.is(i - 1, "may", "might", "could");
            if (participle && perfect || doubted) {
                return words.french() ? i : i - 1;
            }
            if (plain && isModal(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an auxiliary that takes a plain verb stands at a token: "will", "plans to". */
    private boolean isModal(int i) {
        return words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0 || sentence.is(i, "may", "might");
    }

    private Modality ofAuxiliary(int i) {
        if (isHedge(i) || words.list("hedge").matchBefore(sentence.tokens, i + 1) >= 0 && !sentence.isCovered(i, Mention.Type.DATE)) {
            return Modality.HEDGED;
        }
        return words.list("condition").match(sentence.tokens, i) > 0 && !isFutureInThePast(i) ? Modality.CONDITIONAL : Modality.PLANNED;
    }

    private boolean isConditional(int i) {
        return i < sentence.size() && sentence.token(i).isWord() && !sentence.token(i).isCapitalised() && sentence.token(i).word().conditional();
    }

    /** "Said it would buy", "a annoncé qu'elle rachèterait": what somebody says will be, where no condition stands in the clause. */
    private boolean isFutureInThePast(int would) {
        boolean said = false;
        for (int i = clauseStart(would); i < would && (words.french() || sentence.is(would, "would")); i++) {
            int end = words.list("say").match(sentence.tokens, i);
            Mention date = end > 0 ? sentence.at(end, Mention.Type.DATE) : null;
            said |= end > 0 && would - i <= FAR && (!words.french() || sentence.is(date == null ? end : date.to(), "que", "qu'"));
        }
        for (int i = clauseStart(would); said && i < sentence.size() && !sentence.endsClause(i); i++) {
            said &= words.list("if").match(sentence.tokens, i) < 0 && words.list("unreal").match(sentence.tokens, i) < 0;
        }
        return said;
    }

    /** "Démissionnerait si le conseil cédait": whether what follows in the clause makes it depend on something. */
    private boolean hasCondition(int from) {
        for (int i = from + 1; i < sentence.size() && !sentence.endsClause(i); i++) {
            if (sentence.is(i, "si", "s'") && words.list("if").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The last pope to visit Rome", "the only woman ever to lead Norway": done, unless something is planned before. */
    private boolean isFeat(int to) {
        int start = Math.max(clauseStart(to), to - FAR);
        boolean ordinal = false;
        for (int i = to - 1; i >= start && !sentence.is(i, ","); i--) {
            ordinal |= words.list("feat").match(sentence.tokens, i) > 0 && i < to - 1;
            if (words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0 || words.list("mere-thought").match(sentence.tokens, i) > 0
                    || words.list("undertaking").match(sentence.tokens, i) > 0 || sentence.is(i, "for")) {
                return false;
            }
        }
        return ordinal;
    }

    /** Whether what follows a token is only to come: "is to", "will", "quittera". */
    boolean tellsAhead(int i) {
        return words.list("plan").match(sentence.tokens, i) > 0 || isFuture(i);
    }

    /** Whether a token is a French verb in the future: "quittera"; "aura duré" sums up what is past. */
    boolean isFuture(int i) {
        boolean future = words.french() && i < sentence.size() && !sentence.token(i).isCapitalised() && sentence.token(i).isWord()
                && sentence.token(i).word().future();
        return future && !(sentence.token(i).word().verbs().contains("avoir") && i + 1 < sentence.size() && sentence.token(i + 1).isParticiple());
    }

    private boolean isNegated(PatternMatcher.VerbGroup group) {
        boolean negated = false;
        for (int i = group.from(); i < group.head(); i++) {
            if (words.french()) {
                boolean particle = sentence.is(i, "pas", "plus", "jamais", "aucunement", "nullement", "guère") && !isNotOnly(i) || i > group.from() && sentence.is(i, "ni");
                boolean ne = hasNe(group.from(), group.head());
                negated |= particle && (ne || !sentence.is(i, "plus"));
            } else {
                negated |= words.list("negation").match(sentence.tokens, i) >= 0 && !isNotOnly(i);
            }
        }
        if (!words.french() && (sentence.is(group.to(), "not", "never") || sentence.is(group.to(), "no") && sentence.is(group.to() + 1, "longer"))) {
            negated = true;
        }
        int adverb = words.french() ? words.list("adverb").match(sentence.tokens, group.to()) : -1;
        // "N'est officiellement plus maire"
        if (words.french() && hasNe(group.from(), group.head()) && sentence.is(adverb > 0 ? adverb : group.to(), "pas", "plus", "jamais")) {
            negated = true;
        }
        return negated || isJoinedToNegated(group.from());
    }

    /** "Will no longer tour or perform": the negation of the verb before holds for the one that "or" joins to it. */
    private boolean isJoinedToNegated(int verb) {
        if (words.french()) {
            return sentence.is(verb, "ni") && hasNe(clauseStart(verb), verb);
        }
        if (!sentence.is(verb - 1, "or") || !sentence.token(verb).word().verbs().contains(sentence.lower(verb))) {
            return false;
        }
        for (int i = verb - 2; i > clauseStart(verb); i--) {
            if (sentence.is(i, "not", "n't", "never", "longer") && !isNotOnly(i)) {
                return !sentence.token(i + 1).word().verbs().isEmpty();
            }
        }
        return false;
    }

    /** "Was not only arrested but charged", "n'a pas seulement été arrêté": he was. */
    private boolean isNotOnly(int not) {
        return sentence.is(not + 1, "only", "just", "merely", "simply", "seulement", "uniquement");
    }

    /** "X did not comment and resigned": whether a negation is that of another verb. */
    private boolean isOfVerb(int not) {
        return !words.french() && sentence.is(not, "not", "n't") && sentence.is(not - 1, "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "will", "would", "could", "can", "may", "might", "should", "must");
    }

    private boolean hasNe(int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            if (sentence.is(i, "ne", "n'")) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the clause that a token stands in. */
    int clauseStart(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)
                    || sentence.is(i, "but", "mais", "while", "tandis", "alors", "although", "though", "whereas")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who says the words between two tokens, the nearest speaker last; empty where the article itself does. */
    List<String> speakers(int from, int to) {
        List<String> names = new ArrayList<>(carried);
        for (SpeechGrammar.Speech speech : speeches) {
            // "According to the commission, chaired by X": what is told of the speaker is not said.
            // "Claimed a dozen were killed": what begins with the words of telling is told.
            boolean own = speech.from() <= from && (to <= speech.to() || speech.verb() < from && from < speech.to() || speech.verb() == from && words.list("according").match(sentence.tokens, from) > 0);
            if (own || isOfConjunction(speech, from) || isOfOtherClause(speech, to) || isOfSubordinate(speech, from, to) || speech.aside() && from < speech.from() || isBehind(speech, from) || isSetAgainst(speech, from) || isApart(Math.min(speech.from(), from), Math.max(speech.from(), from))) {
                continue;
            }
            for (String speaker : speech.speakers()) {
                if (!names.contains(speaker)) {
                    names.add(speaker);
                }
            }
        }
        return names;
    }

    /** "X left after Y announced Z": Y says nothing of X's leaving. */
    private boolean isOfConjunction(SpeechGrammar.Speech speech, int from) {
        if (words.french() || speech.last() || from >= speech.from()) {
            return false;
        }
        for (int i = speech.from() - 1; i > from && speech.from() - i <= NEAR_SUBJECT; i--) {
            if (sentence.is(i, "after", "before", "since", "until")) {
                return true;
            }
            if (sentence.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "X resigned, and President Y said Z", "X a démissionné et le maire a annoncé Z": what a clause tells that "and" joins to that of the speaker. */
    private boolean isOfOtherClause(SpeechGrammar.Speech speech, int to) {
        int joint = speech.last() ? 0 : beforeTitles(speech.from()) - 1;
        // "X resigned, state media and officials said": both say so.
        return joint >= to && sentence.is(joint, "and", "but", "et", "mais") && (sentence.is(joint - 1, ",") || to > afterComma(joint));
    }

    /** "X, after Y, his wife, announced Z, resigned": what stands behind the comma that closes the clause in which Y speaks. */
    private boolean isOfSubordinate(SpeechGrammar.Speech speech, int from, int to) {
        int conjunction = -1;
        for (int i = speech.verb() - 1; i >= 0 && speech.verb() - i <= FAR && conjunction < 0; i--) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || sentence.is(i, "that", "que", "qu'") && !sentence.is(i - 1, "après", "alors")) {
                return false;
            }
            conjunction = sentence.is(i, "after", "when", "before", "once", "lorsque", "lorsqu'", "quand") || sentence.is(i, "que", "qu'") ? i : -1;
        }
        int told = from < conjunction ? to - 1 : from;
        if (conjunction < 0 || speech.last() || told <= speech.to()) {
            return false;
        }
        boolean closed = IntStream.range(speech.to(), told).anyMatch(i -> sentence.is(i, ","));
        return closed && !sentence.is(speech.to(), "that", "que", "qu'", ",");
    }

    /** "..., said the group led by X": what stands behind a speaker who is told last tells of the speaker, unless it is quoted or told in another clause. */
    private boolean isBehind(SpeechGrammar.Speech speech, int from) {
        if (!speech.last() || from < speech.verb() || sentence.isQuoted(from)) {
            return false;
        }
        for (int i = speech.to(); i < from; i++) {
            if (sentence.is(i, "that", "que", "qu'") && !sentence.is(i - 1, "tandis", "alors") || sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** "X said it fired missiles while Y bombed Z", "X dit avoir tiré tandis que Y bombardait Z": X says what X did, and nothing of what is set against it. */
    private boolean isSetAgainst(SpeechGrammar.Speech speech, int from) {
        int own = sentence.is(speech.to(), "that", "que", "qu'") ? speech.to() + 1 : speech.to();
        boolean ofItself = !speech.last() && sentence.is(own, "it", "he", "she", "they", "il", "elle", "avoir", "être");
        for (int i = own + 1; ofItself && i < from; i++) {
            if (sentence.is(i, "tandis", "alors") && sentence.is(i + 1, "que", "qu'") || sentence.is(i, "while", "whereas")) {
                return !sentence.isQuoted(i);
            }
        }
        return false;
    }

    private boolean isApart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ";")) {
                return true;
            }
        }
        return false;
    }
}
