package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.statement.Modality;

/** Reads off a sentence how firmly a claim is put forward, whether it is negated, and who speaks. */
final class Stance {

    private static final int FAR = 14;
    /** Words between a negation and the subject that it denies. */
    private static final int NEAR_SUBJECT = 4;
    /** Words that may tell which sources speak. */
    private static final int MOST_QUALIFIERS = 4;
    /** Endings of the French future that the simple past does not share. */
    private static final Pattern FUTURE = Pattern.compile("(er|dr|vr)(a|ont)$|front$");

    private final Sentence sentence;
    private final Words words;
    private final List<Speech> speeches;
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
        this.speeches = speeches(reportSource);
        this.carried = speeches.isEmpty() ? carried : List.of();
    }

    /** The sources whose report the next sentence of the paragraph goes on with: papers and the unnamed, not people. */
    List<String> continuing() {
        List<String> names = new ArrayList<>(carried);
        for (Speech speech : speeches) {
            if (!speech.person()) {
                names.addAll(speech.speakers());
            }
        }
        return names.stream().distinct().toList();
    }

    /**
     * Somebody's speech in the sentence.
     *
     * @param from     the first token of the words that introduce it, the speaker included
     * @param verb     the first token of the verb or preposition
     * @param to       after the last token of the words that introduce it
     * @param speakers who speaks, the nearest last
     * @param person   whether it is a person with a name
     */
    record Speech(int from, int verb, int to, List<String> speakers, boolean person) {
    }

    List<Speech> speeches() {
        return speeches;
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
            if (words.list("deny").match(sentence.tokens, i) >= 0) {
                modality = stronger(modality, Modality.DENIED);
            } else if (i >= afterComma(trigger) && words.list("if").match(sentence.tokens, i) >= 0 && trigger - i <= FAR) {
                modality = stronger(modality, Modality.CONDITIONAL);
            } else if (words.list("debunk").match(sentence.tokens, i) >= 0) {
                modality = stronger(modality, Modality.DENIED);
            }
        }
        for (PatternMatcher.VerbGroup group : verbs) {
            if (words.list("hedge").match(sentence.tokens, group.to()) >= 0 && group.to() < to) {
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
        if (isUnreal(from, trigger)) {
            modality = stronger(modality, Modality.CONDITIONAL);
        }
        if (!verbs.isEmpty() && precededBy("plan", verbs.get(0).from())) {
            modality = stronger(modality, Modality.PLANNED);
        }
        if (precededBy("hedge", from) || (!verbs.isEmpty() && precededBy("hedge", verbs.get(0).from()))) {
            modality = stronger(modality, Modality.HEDGED);
        }
        return new Reading(modality, negated);
    }

    /** "No one killed X", "neither X nor Y attacked", "aucun ministre n'a rencontré X", "nor did X resign". */
    boolean isNegatedSubject(int from, int verb) {
        int start = Math.max(afterComma(from), clauseStart(from));
        for (int i = start; i < Math.max(from + 1, verb); i++) {
            boolean near = from - i <= NEAR_SUBJECT && i <= from || i > from;
            if (near && i < sentence.size() && words.list("negative-subject").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
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
            unreal |= words.list("unreal").match(sentence.tokens, i) > 0;
        }
        return sentence.is(end, "?") || inverted || unreal;
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
        return words.list(list).matchBefore(sentence.tokens, at) >= 0 && !sentence.isCovered(at - 1, Mention.Type.PERSON);
    }

    private static Modality stronger(Modality a, Modality b) {
        return b == Modality.ASSERTED || a == Modality.DENIED ? a : b;
    }

    private Modality modality(PatternMatcher.VerbGroup group) {
        Modality modality = Modality.ASSERTED;
        for (int i = group.from(); i < group.head(); i++) {
            if (words.list("deny").match(sentence.tokens, i) >= 0) {
                return Modality.DENIED;
            }
            if (words.list("hedge").match(sentence.tokens, i) >= 0) {
                modality = Modality.HEDGED;
            } else if (words.list("plan").match(sentence.tokens, i) >= 0 && modality == Modality.ASSERTED) {
                modality = Modality.PLANNED;
            } else if (words.list("condition").match(sentence.tokens, i) >= 0 && modality == Modality.ASSERTED) {
                modality = Modality.CONDITIONAL;
            }
        }
        boolean headline = !words.french() && sentence.is(group.from(), "to");
        boolean future = headline || words.french() && FUTURE.matcher(sentence.token(group.head()).lower()).find();
        return future && modality == Modality.ASSERTED ? Modality.PLANNED : modality;
    }

    private boolean isNegated(PatternMatcher.VerbGroup group) {
        boolean negated = false;
        for (int i = group.from(); i < group.head(); i++) {
            if (words.french()) {
                boolean particle = sentence.is(i, "pas", "plus", "jamais", "aucunement", "nullement", "guère");
                boolean ne = hasNe(group.from(), group.head());
                negated |= particle && (ne || !sentence.is(i, "plus"));
            } else {
                negated |= words.list("negation").match(sentence.tokens, i) >= 0;
            }
        }
        if (!words.french() && (sentence.is(group.to(), "not", "never") || sentence.is(group.to(), "no") && sentence.is(group.to() + 1, "longer"))) {
            negated = true;
        }
        if (words.french() && hasNe(group.from(), group.head()) && group.to() < sentence.size()
                && sentence.is(group.to(), "pas", "plus", "jamais")) {
            negated = true;
        }
        return negated;
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
        for (Speech speech : speeches) {
            boolean own = speech.from() <= from && to <= speech.to();
            if (own || isApart(Math.min(speech.from(), from), Math.max(speech.from(), from))) {
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

    private boolean isApart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private List<Speech> speeches(String reportSource) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int end = words.list("according").match(sentence.tokens, i);
            if (end >= 0) {
                Speaker speaker = speakerFrom(end, reportSource);
                if (speaker != null) {
                    found.add(new Speech(i, i, speaker.to, speaker.names, speaker.person));
                    i = speaker.to - 1;
                }
                continue;
            }
            end = words.list("say").match(sentence.tokens, i);
            boolean hedge = words.list("hedge").match(sentence.tokens, i) > end;
            // "X is reported to have met Y": X does not report it.
            if (end < 0 || hedge || sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.ROLE)) {
                continue;
            }
            int group = words.verbGroupStart(sentence.tokens, i);
            if (isPassive(group, i)) {
                continue;
            }
            boolean inverted = group > 0 && (sentence.is(group - 1, ",") || sentence.isQuoteMark(group - 1));
            Speaker behind = inverted ? speakerRightBehind(end, reportSource) : null;
            if (behind != null) {
                found.add(new Speech(i, i, behind.to, behind.names, behind.person));
                continue;
            }
            Speaker before = speakerBefore(group, reportSource);
            if (before != null) {
                found.add(new Speech(before.from, i, end, before.names, before.person));
                continue;
            }
            if (inverted) {
                Speaker after = speakerFrom(end, reportSource);
                if (after != null) {
                    found.add(new Speech(i, i, after.to, after.names, after.person));
                }
            }
        }
        return found;
    }

    private record Speaker(int from, int to, List<String> names, boolean person) {

        static Speaker of(Mention party) {
            return new Speaker(party.from(), party.to(), List.of(party.entity().name()), party.type() == Mention.Type.PERSON
                    || party.type() == Mention.Type.COUNTRY);
        }
    }

    /** "X has been formally declared": nobody speaks there. */
    private boolean isPassive(int group, int verb) {
        for (int i = group; i < verb && !words.french(); i++) {
            if (words.list("being").match(sentence.tokens, i) >= 0) {
                return sentence.token(verb).word().verbs().isEmpty() || !sentence.token(verb).word().participles().isEmpty();
            }
        }
        return false;
    }

    /** "..., said X", "..., ont indiqué des sources": who stands at once behind the verb. */
    private Speaker speakerRightBehind(int end, String reportSource) {
        int at = end;
        Mention date = sentence.at(at, Mention.Type.DATE);
        if (date != null) {
            // "..., a déclaré lundi X"
            at = date.to();
        }
        while (sentence.is(at, "the", "a", "an", "le", "la", "l'", "les", "des", "un", "une", "plusieurs", "several")) {
            at++;
        }
        Speaker speaker = speakerFrom(at, reportSource);
        return speaker != null && speaker.from == at ? speaker : null;
    }

    private Speaker speakerFrom(int start, String reportSource) {
        for (int i = start; i < Math.min(sentence.size(), start + 5); i++) {
            Mention party = sentence.at(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
            if (party != null) {
                return Speaker.of(party);
            }
            int report = words.list("report").match(sentence.tokens, i);
            if (report >= 0 && !reportSource.isEmpty()) {
                return new Speaker(i, report, List.of(reportSource), false);
            }
            int anonymous = words.list("anonymous").match(sentence.tokens, i);
            if (anonymous >= 0) {
                return new Speaker(i, anonymous, List.of(sentence.text(i, anonymous)), false);
            }
            if (sentence.endsClause(i) || sentence.is(i, ",", ".")) {
                return null;
            }
        }
        return null;
    }

    /** "X, who ..., said": the speaker stands before the aside that a comma closes. */
    private Speaker speakerBeforeAside(int group) {
        if (!sentence.is(group - 1, ",")) {
            return null;
        }
        for (int i = group - 2; i > 0; i--) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return null;
            }
            if (sentence.is(i, ",") && sentence.is(i + 1, "who", "whose", "which", "qui", "dont", "whom")) {
                Mention party = sentence.endingAt(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
                return party == null ? null : Speaker.of(party);
            }
        }
        return null;
    }

    /** Where the words before "sources" begin that tell which: "Saudi-based media sources". */
    private int qualified(int noun) {
        int from = noun;
        while (from > 0 && noun - from < MOST_QUALIFIERS) {
            Mention nation = sentence.endingAt(from, Mention.Type.NATION, Mention.Type.COUNTRY, Mention.Type.ORG);
            Token before = sentence.token(from - 1);
            WordClass word = before.word();
            boolean qualifies = !words.french() && before.isWord() && !word.other() && (!word.nouns().isEmpty() || !word.adjectives().isEmpty()
                    || before.isCapitalised() && from - 1 > 0);
            if (nation == null && !qualifies) {
                break;
            }
            from = nation == null ? from - 1 : nation.from();
        }
        return from;
    }

    private Speaker speakerBefore(int group, String reportSource) {
        Speaker beyond = speakerBeforeAside(group);
        if (beyond != null) {
            return beyond;
        }
        for (int i = group - 1; i >= Math.max(0, group - 9); i--) {
            Mention date = sentence.endingAt(i + 1, Mention.Type.DATE);
            if (date != null) {
                i = date.from();
                continue;
            }
            Mention party = sentence.endingAt(i + 1, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
            if (party != null) {
                return Speaker.of(party);
            }
            int report = words.list("report").matchBefore(sentence.tokens, i + 1);
            if (report >= 0 && !reportSource.isEmpty()) {
                return new Speaker(report, i + 1, List.of(reportSource), false);
            }
            int anonymous = words.list("anonymous").matchBefore(sentence.tokens, i + 1);
            if (anonymous >= 0) {
                int from = qualified(anonymous);
                return new Speaker(from, i + 1, List.of(sentence.text(from, i + 1)), false);
            }
            if (sentence.is(i, ",") && sentence.is(i + 1, "a", "an", "un", "une", "one", "its", "his", "her", "son", "sa") && i + 1 < group - 1
                    && !isOutlet(i + 1, group)) {
                return described(i + 1, group);
            }
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return null;
            }
        }
        return null;
    }

    /** "Al-Watan, an Arabic paper": the words tell more of the body before them. */
    private boolean isOutlet(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.list("body-description").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "..., an Austrian general said": the general, and nobody named before; null where no noun tells who. */
    private Speaker described(int from, int to) {
        int start = sentence.is(from, "its", "his", "her", "son", "sa") ? from : from + 1;
        for (int i = start; i < to; i++) {
            if (!sentence.token(i).word().nouns().isEmpty() && sentence.token(i).isWord()) {
                return new Speaker(from, to, List.of(sentence.text(start, to)), false);
            }
        }
        return null;
    }
}
