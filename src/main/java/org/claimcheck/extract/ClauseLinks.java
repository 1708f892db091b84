package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;

/** Tells what stands between two places of a sentence: commas, verbs, other clauses, and words that take what follows to something else. */
final class ClauseLinks {

    /** Tokens within which words belong together. */
    static final int NEAR = 8;
    /** Nouns of what befalls somebody, of which a date behind them tells: "after the death of X in May". */
    private static final List<String> HAPPENINGS = List.of("blow", "death.noun", "resignation.noun", "dismissal.noun");
    /** Words of a title between an opening date and the name of who speaks. */
    static final int LONGEST_TITLE = 8;

    private final Sentence sentence;
    private final Words words;

    ClauseLinks(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** "X, arrested in Rome, resigned": whether a token stands in an aside between a claim's first words and its verb. */
    boolean isBetweenCommas(int i, PatternMatcher.Match match) {
        return !match.verbs().isEmpty() && i < match.verbs().get(0).from() && hasComma(match.from(), i)
                && hasComma(i, match.verbs().get(0).from());
    }

    boolean hasWord(int from, int to, String... any) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, any)) {
                return true;
            }
        }
        return false;
    }

    /** "The killing of X and Y, killed in July": whether a participle behind a comma stands between two tokens, which dates another deed. */
    boolean hasParticipleApart(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.is(i - 1, ",") && sentence.token(i).isParticiple() && words.list("occurred").match(sentence.tokens, i) < 0);
    }

    /** "X, who took office in May, said": whether a date stands in a relative clause that is still open. */
    boolean endsRelative(Mention date) {
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

    /** "Was the first president to be sentenced in 2011", "le premier président à être condamné en 2011": what holders of an office did or suffered, and when. */
    boolean isInfinitive(int at) {
        return sentence.is(at, "à", "to") && at + 1 < sentence.size() && sentence.token(at + 1).word().verbs().contains(sentence.lower(at + 1))
                && (words.french() || sentence.is(at + 1, "be", "have") || sentence.token(at + 1).word().nouns().isEmpty());
    }

    /** "À quelques mois de la fin de son mandat": what is so far off. */
    private boolean isDistance(int unit) {
        return sentence.is(unit, "heures", "jours", "semaines", "mois", "ans") && sentence.is(unit - 2, "à") && sentence.is(unit + 1, "de", "du", "d'", "des");
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
    boolean isOfRelative(int from, int to) {
        for (int i = to - 1; i >= from && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "who", "which", "whose", "whom", "qui", "dont", "auquel", "auxquels", "auxquelles", "laquelle", "lequel", "duquel")) {
                // "L'empire auquel il a donné son nom en 1860"
                boolean joined = sentence.is(i - 1, ",") || sentence.lower(i).contains("quel") || sentence.endingAt(i, Mention.PARTIES) != null;
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

    /** "Became speaker after several runs in 2005 and 2013": whether a date tells when such things were that were more than one. */
    boolean isOfSeveral(int from, int to) {
        int first = to;
        while (first > from && (sentence.is(first - 1, ",", "and", "et") || sentence.endingAt(first, Mention.Type.DATE) != null)) {
            Mention date = sentence.endingAt(first, Mention.Type.DATE);
            first = date == null ? first - 1 : date.from();
        }
        int end = first;
        return IntStream.range(from, end).anyMatch(i -> sentence.is(i, "after", "before", "following", "après", "avant") && !hasComma(i, end) && areSeveral(i + 1, end));
    }

    /** "Several runs", "three failed attempts"; but "two years" are a length of time, and "two missiles hit the town" is a clause. */
    private boolean areSeveral(int at, int end) {
        int noun = words.list("several").match(sentence.tokens, at);
        if (noun < 0 || sentence.at(at, Mention.Type.DURATION) != null || IntStream.rangeClosed(noun, noun + 1).anyMatch(i -> words.list("length-noun").match(sentence.tokens, i) > 0)) {
            return false;
        }
        while (noun < end && !sentence.token(noun).isPluralNoun()) {
            noun++;
        }
        return IntStream.range(noun + 1, end).noneMatch(i -> !sentence.token(i).word().finite().isEmpty() && !sentence.token(i).word().other() && !sentence.isCovered(i));
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

    /** "Marked the death of X with rallies in Rome", "célébré la mort de X avec un défilé à Rome": whether a token stands in what a happening that a noun tells was marked with. */
    boolean isOfMarking(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.is(i, "with", "avec") && i + 1 < to && sentence.at(i + 1, Mention.PARTIES) == null);
    }

    /** Whether a noun between two tokens tells a blow, a death or that somebody left office: "the murder of X". */
    private boolean tellsHappening(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> HAPPENINGS.stream().anyMatch(list -> words.list(list).match(sentence.tokens, i) > 0));
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

    boolean noClauseBetween(int from, int to) {
        return clausesBetween(from, to) == 0;
    }

    int clausesBetween(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            int part = words.list("day-part").match(sentence.tokens, i);
            if (part > i + 1 && sentence.endingAt(i, Mention.Type.DATE) != null) {
                // "Dimanche après-midi"
                i = part - 1;
            } else if (words.list("way-of-deciding").match(sentence.tokens, i) > 0) {
                // "Won 2-1 after extra time on Sunday"
                i = words.list("way-of-deciding").match(sentence.tokens, i) - 1;
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

    /** "Talks between X and Y were held ...": when and where tells the verb. */
    boolean isStaged(int at) {
        return words.list("happen").match(sentence.tokens, at) > 0 || words.list("staging").match(sentence.tokens, at) > 0;
    }
}
