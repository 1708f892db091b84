package org.claimcheck.extract;

import java.util.stream.IntStream;

/** Tells which dates of a sentence belong to a participle, a relative clause or a noun between them and a claim, and not to the claim itself. */
final class ApartDates {

    /** Words from a participle to the one who did it: "nommé par l'ancien ministre X". */
    private static final int LONGEST_AGENT = 6;
    /** Words from "after" to the date of what came before: "suite au retrait des troupes du 29 avril". */
    private static final int LONGEST_CAUSE = 6;
    /** Words of an aside up to its date. */
    private static final int LONGEST_ASIDE = 12;
    /** Tokens before a participle in which the thing that it tells of stands, with its article and what introduces it. */
    private static final int DETERMINED = 4;

    private final Sentence sentence;
    private final Words words;

    ApartDates(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** "Nommé par X en août", "the deal signed by X in 2015": behind who did what a participle told, from a token on; a pact brokered by X in 2015 is concluded then. */
    boolean isOfAgent(Mention date, int from) {
        Mention agent = sentence.endingAt(start(date), Mention.PARTIES);
        for (int i = agent == null ? from : agent.from() - 1; i > Math.max(from, date.from() - LONGEST_AGENT) && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "par", "by")) {
                return sentence.token(i - 1).isParticiple() && !isFinite(i - 1, from) && words.list("brokering").match(sentence.tokens, i - 1) < 0;
            }
        }
        return false;
    }

    /** Whether an auxiliary stands right before a participle, behind a token. */
    private boolean isFinite(int participle, int from) {
        return IntStream.range(Math.max(from, participle - 2), participle).anyMatch(i -> words.list("being").match(sentence.tokens, i) > 0);
    }

    /** "Norbank, créée en 2020 par X, lève": in an aside that a participle opens and that a comma closes before a token. */
    boolean isInParticipialAside(Mention date, int before) {
        int open = date.from() - 1;
        while (open > 0 && date.from() - open < LONGEST_ASIDE && !sentence.is(open, ",")) {
            if (!sentence.token(open).word().finite().isEmpty() && sentence.token(open).word().participles().isEmpty() && sentence.token(open).word().nouns().isEmpty() && !sentence.isCovered(open)) {
                return false;
            }
            open--;
        }
        boolean aside = open > 0 && sentence.is(open, ",") && open + 1 < date.from() && sentence.token(open + 1).isParticiple() && words.list("accompanied").match(sentence.tokens, open + 1) < 0;
        return aside && IntStream.range(date.to(), before).anyMatch(i -> sentence.is(i, ","));
    }

    /**
     * "X, a planner of the 3 May attack on Rome, was killed", "X, maire de Paris de 1977 à 1995 est mort": in a noun phrase that tells who somebody is, between
     * the name and its verb. A comma closes it, but may be left out behind a stretch of time.
     */
    boolean isInAppositionBefore(Mention date, boolean span, int verb) {
        boolean closed = span && words.verbGroup().match(sentence.tokens, date.to()) >= verb
                || IntStream.range(date.to(), verb).anyMatch(i -> sentence.is(i, ",") && words.verbGroup().match(sentence.tokens, i + 1) >= verb);
        for (int open = date.from() - 1; closed && open > 0 && date.from() - open < LONGEST_ASIDE; open--) {
            if (sentence.is(open, ",")) {
                Mention name = sentence.endingAt(open, Mention.Type.PERSON);
                return name != null && open + 1 < start(date) && !sentence.token(open + 1).isParticiple() && !sentence.is(name.from() - 1, "to", "selon");
            }
            if (sentence.endsClause(open) || !sentence.token(open).word().finite().isEmpty() && sentence.token(open).word().nouns().isEmpty() && !sentence.isCovered(open)) {
                return false;
            }
        }
        return false;
    }

    /** "Élu suite au retrait des troupes du 29 avril", "arrêté après l'attaque du 3 mai": of the noun that "du" joins it to, behind a token. */
    boolean isOfCause(Mention date, int from) {
        if (!words.french() || !sentence.is(date.from() - 1, "du") || sentence.is(date.from() - 2, "compter", "partir", "date", "soirée", "matin", "soir", "nuit", "journée")) {
            return false;
        }
        for (int i = date.from() - 2; i >= Math.max(from, date.from() - LONGEST_CAUSE) && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "après", "depuis", "avant", "malgré") || sentence.is(i, "suite") && sentence.is(i + 1, "à", "au", "aux")) {
                return true;
            }
        }
        return false;
    }

    /** "Ministre, un poste qu'il avait occupé de 1997 à 2003": in what is told of a thing behind a comma, from a token on. */
    boolean isOfHeldThing(Mention date, int from) {
        for (int i = Math.max(1, from); words.french() && i + 1 < date.from(); i++) {
            if (sentence.is(i, "que", "qu'") && sentence.is(i - 1, ",") && sentence.is(i + 1, "il", "elle", "ils", "elles")) {
                return true;
            }
        }
        return false;
    }

    /** "Prendra le 1er juillet la suite de X, qui a dirigé": before the relative clause of a verb at a token. */
    boolean isBeforeRelative(Mention date, int verb) {
        return sentence.is(verb - 1, "qui", "who") && sentence.is(verb - 2, ",") && date.to() <= verb - 2;
    }

    /** "Plusieurs fois annoncé mort, la dernière fois en août": of one of several times. */
    boolean isOfOccasion(Mention date) {
        int at = words.list("occasion-of-several").matchBefore(sentence.tokens, start(date));
        return at >= 0;
    }

    /** "Juste après son élection le 3 mai, le président X a ...": in opening words that tell what came before or after; a title behind their comma need not be of that day. */
    boolean isOfOpeningNoun(Mention date, int before) {
        int at = sentence.is(0, "juste", "peu", "aussitôt", "just", "shortly", "soon") ? 1 : 0;
        return sentence.is(at, "après", "avant", "depuis", "dès", "after", "before", "since") && date.from() > at + 1 && date.to() <= before
                && IntStream.range(0, date.from()).noneMatch(i -> sentence.is(i, ",")) && IntStream.range(date.to(), before).anyMatch(i -> sentence.is(i, ","));
    }

    /** Where the preposition before a date stands, or the date itself. */
    private int start(Mention date) {
        int at = ClauseDates.ofDate(sentence, date);
        return sentence.is(at - 1, "en", "in", "on") ? at - 1 : at;
    }

    /** "Rejected a treaty signed in 1979", "a rejeté un traité conclu avec Rome en 1979": when something was made, not when somebody turned to it. */
    boolean isOfMaking(Mention date, int to) {
        for (int i = Math.max(1, to); i < date.from(); i++) {
            if (words.list("making").match(sentence.tokens, i) > 0 && sentence.token(i).isParticiple() && !sentence.token(i - 1).isCapitalised()
                    && !sentence.token(i - 1).word().nouns().isEmpty() && !sentence.token(i - 1).word().other()) {
                // "Bought it in a deal signed in May": that is when the rest happened too.
                boolean same = IntStream.range(Math.max(to, i - DETERMINED), i).anyMatch(k -> sentence.is(k, "in", "under", "with", "through", "by", "dans", "par", "lors"));
                return !same && IntStream.range(i + 1, date.from()).noneMatch(k -> sentence.is(k, ",", "and", "et", ";"));
            }
        }
        return false;
    }
}
